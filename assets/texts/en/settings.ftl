# What is wrong with the file of settings.

settings-error = error
settings-no-file = there is no such file; name another with --config, or make this one with rabfak config
settings-meant = did you mean '{ $word }'?
settings-one-of = { $said }, expected one of '{ $known }'
settings-unknown = unknown field '{ $name }' in 'Settings', expected one of '{ $known }'
settings-unknown-value = unknown kind '{ $value }', expected one of '{ $known }'
settings-twice = '{ $name }' stands twice
settings-curly = a curly quotation mark stands where a text begins or ends
settings-use-straight = use straight quotation marks
settings-wants-list = expected a list in [ ]
settings-wants-names = expected names with values in { "{ }" }
settings-wants-text = expected a text in quotation marks
settings-wants-truth = expected 'true' or 'false'
settings-wants-number = expected a whole number
settings-wants-other-number = the number is too large, or below zero
settings-wants-comma-or = expected ',' or '{ $bracket }'
settings-wants = expected '{ $sign }'
settings-wants-name = expected a name
settings-ends-early = the text ends too early
settings-open-text = the closing quotation mark is missing
settings-trailing = there is more after the closing bracket; it must be the last thing here

settings-language = there is no language '{ $name }', expected 'en' or 'ru'
settings-measure = a measure of { $columns } columns, expected { $from } to { $to }
settings-theme = there is no theme '{ $name }', expected one of '{ $known }'
settings-editor = an editor without a name, expected a command
settings-new-per-day = { $count } new cards a day, expected at most { $most }

settings-key-context = no keys are called '{ $name }'
settings-key-action = nothing in '{ $context }' is called '{ $name }'
settings-key-name = there is no key '{ $name }'
settings-key-fixed = '{ $key }' always leads out; it can be given nothing else to do
settings-key-kept = '{ $key }' must stay among these keys, so that there is always a way out
settings-key-reserved = '{ $key }' stops the program and never arrives as a key
settings-key-letter = '{ $key }' is typed into the answer; take a key that is no letter
settings-key-taken = '{ $key }' already means '{ $action }' in '{ $context }'
