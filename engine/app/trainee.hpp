// Who sat at this station last, so that nobody is asked each time.
#pragma once

#include <string>

#include "app/folders.hpp"

namespace frontstage::app {

// Empty where nobody did, or where it cannot be read.
[[nodiscard]] std::string last_trainee(const Folders& folders);
// Where it cannot be written they are asked again: nothing else depends on it.
void remember_trainee(const Folders& folders, const std::string& subject);

}  // namespace frontstage::app
