// Which build of the program this is, as its maker said it to the compiler.
#pragma once

// The value of PAPIBOARD_BUILD when the package was built, for example "1a2b3c4"; empty if nobody set
// it. Package.swift hands it over, because a program cannot know where it was built from.
const char *build_stamp(void);
