#include "core/state.hpp"
