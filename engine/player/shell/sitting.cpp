#include "player/shell/sitting.hpp"

namespace frontstage::player {}  // namespace frontstage::player
