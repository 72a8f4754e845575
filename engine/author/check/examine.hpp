// One scenario with all that can be said of it: what the loader, the scripts and the authors' own
// checks find. Whoever shows findings (`check`, the preview, an editor) asks here, so that all of
// them say the same.
#pragma once

#include <cstdint>
#include <string>

#include "app/opened.hpp"
#include "author/check/accept.hpp"

namespace frontstage::author {

struct Examined : app::Opening {
    std::vector<Silenced> silenced;  // found as well, and accepted by the author
};

// `quick` is what can be said while somebody types; `whole` plays every path as well.
enum class Depth : std::uint8_t { quick, whole };

// `file` is the scenario's YAML file, read through `files` with what belongs to it. The findings
// stand in the opening, sorted by place.
[[nodiscard]] Examined examine(const app::Folders& folders, const std::string& file, Files& files,
                               Depth depth = Depth::whole);

}  // namespace frontstage::author
