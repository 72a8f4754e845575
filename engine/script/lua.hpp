// The one door to Lua. Debian's liblua5.4-c++ is Lua compiled as C++ with C linkage: an error
// unwinds as a C++ exception, so destructors run, and its headers need no extern "C" around them.
#pragma once

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
