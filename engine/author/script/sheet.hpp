// A scenario as the sheet that experts read and sign: numbered lines under headings, in reading
// order. A value, written as a page or as plain text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/opened.hpp"
#include "author/script/signatures.hpp"

namespace frontstage::author {

struct ScriptLine {
    std::size_t number = 0;  // by which experts refer to it; from 1 through the sheet
    std::string speaker;     // "Trainee" for a choice
    std::string text;
    std::optional<Quality> quality;  // of a choice
    std::string choice;              // its id
    std::string why;
    std::vector<std::string> facts;  // what it shows, where it leads
};
struct ScriptPart {
    std::string heading, remark;
    std::vector<ScriptLine> lines;
};
struct ScriptChapter {
    std::string heading;
    std::vector<ScriptPart> parts;
};

struct ScriptStandard {
    std::string name, wording;
    bool critical = false;
};
struct ScriptSheet {
    std::string language, title, id, digest;
    std::vector<std::pair<std::string, std::string>> facts;  // "Role", "You are ..."
    std::vector<ScriptStandard> standards;
    std::vector<ScriptChapter> chapters;
    std::vector<Signature> signatures;
};

[[nodiscard]] ScriptSheet script_sheet(app::OpenedScenario& opened,
                                       std::vector<Signature> signatures);

// A page that needs no network; `style` is from the house's assets.
[[nodiscard]] std::string script_page(const ScriptSheet& sheet, const std::string& style);
[[nodiscard]] std::string script_text(const ScriptSheet& sheet);

}  // namespace frontstage::author
