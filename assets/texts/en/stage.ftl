# Two windows of a drill: the teacher's, and the one for the projector.

stage-taken = Another drill is being shown at the projector; this one is played in one window.
stage-not-made = This drill is played in one window: { $path } could not be made: { $cause }

projector-title = Projector
projector-waits = Waiting for the teacher's window. There: rabfak drill
projector-gone = The teacher's window has closed; waiting for it.
projector-foreign = The teacher's window belongs to another version of Rabfak: this one cannot show what it sends. Use the same version in both.
