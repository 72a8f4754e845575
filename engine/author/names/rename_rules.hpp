// Which names a thing may be given. Knows nothing of where it is called by them.
#pragma once

#include <optional>
#include <string>

#include "base/mention.hpp"

namespace frontstage::author {

// Why `name` is no name for this kind of thing; nothing where it is one.
[[nodiscard]] std::optional<std::string> why_not_named(NameKind kind, const std::string& name);

// Whether something of this kind, called `name`, could no longer be told from `other`.
[[nodiscard]] bool would_meet(NameKind kind, const std::string& name, const Mention& other);

}  // namespace frontstage::author
