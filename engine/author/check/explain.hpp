// The long help of a code: the page that trainers read, from assets/findings/<code>.md. The pages
// are data, so that who writes them needs no compiler; a test plays their examples.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/folders.hpp"
#include "base/files.hpp"

namespace frontstage::author {

[[nodiscard]] std::string page_file(const app::Folders& folders, std::string_view code);

// As written, in Markdown; nothing where the page cannot be read.
[[nodiscard]] std::optional<std::string> page_of(const app::Folders& folders, std::string_view code,
                                                 Files& files);

}  // namespace frontstage::author
