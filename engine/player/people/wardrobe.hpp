// The people who stand ready by name: assets/looks/*.yaml, one person a file, one `key: word` a
// line, and a comment that says who it is. A scenario says `look: amina`, or takes her and changes
// something. Knows no drawing, and opens no file: the texts come through the Files seam.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/files.hpp"

namespace frontstage::player {

using LookWords = std::map<std::string, std::string>;
using Wardrobe = std::map<std::string, LookWords>;  // by name

struct LookRead {
    LookWords words;  // those lines that could be read
    std::vector<Diagnostic> diagnostics;
};
// Strict: every key is one that `look:` has, every word one that is drawn, and each said once.
[[nodiscard]] LookRead read_look(std::string_view text, const std::string& path);

struct WardrobeRead {
    Wardrobe wardrobe;  // without the files that have errors
    std::vector<Diagnostic> diagnostics;
};
[[nodiscard]] WardrobeRead load_wardrobe(Files& files, const std::string& folder);

// The words of whom somebody is like, with their own in place of those; the words of whoever is
// with them are marked `with.`. A name that nobody has is passed over.
[[nodiscard]] LookWords dressed(const LookWords& words, const Wardrobe& wardrobe);

}  // namespace frontstage::player
