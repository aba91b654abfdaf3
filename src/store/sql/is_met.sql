SELECT EXISTS (
  SELECT 1 FROM slip AS sibling LEFT JOIN card_state AS known ON known.card = sibling.card
  WHERE sibling.note = ?1
    AND (sibling.due <= ?2 OR known."first" = ?2 OR known."last" = ?2)
    AND sibling.shelf IN
