# What is said between the screens and the machine.

answered-elsewhere = Answered in another window meanwhile: this is the next question.
