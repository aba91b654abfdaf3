# The command line, and what can go wrong at the start.

cli-no-words = there is nothing to look for in "{ $words }"; give a word with a letter or a digit, as in: rabfak find tax
cli-no-page = the manual has no page "{ $command }"; it has { $known }, and the main page without a name
cli-no-course = no course was found; add one with --lessons DIR
cli-no-lesson = the course { $course } has no lesson "{ $lesson }"; it has { $known }
cli-no-data-folder = this system names no folder for data; give one with --data DIR or RABFAK_DATA
cli-no-config-folder = this system names no folder for settings; name a file with --config FILE
cli-profile = a profile's name is 1 to { $longest } letters, digits, '-' or '_'; this one is "{ $name }"

cli-not-saved-place = the place was not saved
cli-not-saved-reading = how you read was not saved
cli-not-saved-look = the look was not saved
cli-not-saved-pace = your pace was not saved
cli-not-saved-mark = the mark was not saved
cli-mark-stays = the mark was not taken away

store-not-made = { $path } could not be made: { $cause }; check the folder, or keep your progress in another one
store-read-only = { $path } cannot be written to, so no answer could be saved; allow writing to the file and to its folder, or keep your progress in another folder
store-no-database = { $path } is not a file of Rabfak's, and was left as it is; move it away, or keep your progress in another file
store-other-program = { $path } belongs to another program, and was left as it is; keep your progress in another file
store-newer = { $path } was written by a later version of Rabfak (format { $found }; this version knows formats up to { $known }), and was left as it is; update Rabfak
store-busy = { $path } was kept busy by another program for more than 5 seconds, and nothing was saved; close that program and try again
store-disk-full = the disk is full, and this was not saved in { $path }; what was saved before is safe; make room and try again
store-damaged = { $path } is damaged; copy it, with the files beside it that begin with the same name, to a safe place, and go back to a backup
store-moved-on = this was not saved in { $path }: another window goes on with the same { $kind ->
    [class] class
   *[drill] drill
}, which has an entry { $number } already; go on there, or open it anew here
cli-no-such-course = there is no such course; there are: { $known }
