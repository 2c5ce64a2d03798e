// The tests' main. Both names: the precompiled header has included doctest.h once already, and only its first
// inclusion turns the one into the other.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
