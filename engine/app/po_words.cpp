#include "app/po_words.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace frontstage::app {
namespace {

constexpr std::size_t most_bytes = 4'000'000;

Diagnostic bad(const std::string& path, SourcePos at, std::string message, std::string hint) {
    const SourcePos end{at.line, at.column == 0 ? 0 : at.column + 1};
    return {"bad-translation-file",
            Severity::error,
            {path, at, end},
            std::move(message),
            std::move(hint),
            {},
            {}};
}

SourcePos position_of(const std::string& text, std::size_t byte) {
    const std::string_view before(text.data(), byte);
    const std::size_t feed = before.rfind('\n');
    const std::size_t begin = feed == std::string_view::npos ? 0 : feed + 1;
    return {static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1),
            static_cast<std::uint32_t>(count_characters(before.substr(begin)) + 1)};
}

struct Wording {
    std::string_view theirs;  // a part of what gettext says
    std::string_view ours;
    std::string_view cure;
};
constexpr std::array wordings{
    Wording{"end-of-line within string", "a quote is opened on this line and not closed on it",
            "write `\"` at the end of the line"},
    Wording{"end-of-file within string", "a quote is opened on this line and never closed",
            "write `\"` at its end; if the file was cut off, take it from its last good copy"},
    Wording{"duplicate message definition", "this line is translated a second time here",
            "keep one of the two, with its `msgctxt`, `msgid` and `msgstr`"},
    Wording{"invalid control sequence", "after `\\` stands a letter that means nothing there",
            "write `\\n` for the end of a line, `\\\"` for a quote and `\\\\` for the sign itself"},
    Wording{"inconsistent use of #~", "a part of this entry begins with `#~` and a part does not",
            "begin all of its lines with `#~`, or none"},
    Wording{"missing 'msgstr'", "this entry has no `msgstr`",
            "write `msgstr \"\"` below its `msgid`; the translation goes between the quotes"},
    Wording{"plural form", "the `msgstr` lines of this entry are not numbered as they should be",
            "write `msgstr[0]`, `msgstr[1]` and so on, without a gap"},
    Wording{"keyword", "this line begins with a word that a file of translations does not have",
            "lines begin with `msgctxt`, `msgid`, `msgstr`, `#` or a quote"},
    Wording{"syntax error", "here stands something that does not belong to an entry",
            "an entry is `msgctxt`, `msgid` and `msgstr`, each followed by a text in quotes"},
    Wording{"parse error", "here stands something that does not belong to an entry",
            "an entry is `msgctxt`, `msgid` and `msgstr`, each followed by a text in quotes"},
};

std::string_view charset_in(std::string_view text) {
    constexpr std::string_view key = "charset=";
    const std::size_t at = text.substr(0, 4096).find(key);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = text.substr(at + key.size());
    return rest.substr(0, rest.find_first_of("\\\" \n"));
}

bool is_utf8(std::string_view charset) {
    std::string lower(charset);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower == "utf-8" || lower == "utf8";
}

}  // namespace

std::optional<Diagnostic> unreadable_po(const std::string& path, const std::string& text) {
    if (text.size() > most_bytes)
        return bad(path, {},
                   "the file has " + std::to_string(text.size() / 1'000'000) +
                       " million bytes, and 4 million are the most that is read",
                   "a language of one scenario needs a hundredth of that; look what else is in it");
    if (const auto byte = first_bad_utf8(text))
        return bad(path, position_of(text, *byte), "here stands a byte that is no UTF-8",
                   "save the file as UTF-8");
    if (const std::size_t zero = text.find('\0'); zero != std::string::npos)
        return bad(path, position_of(text, zero), "here stands a zero byte", "take it out");
    const std::string_view charset = charset_in(text);
    if (charset.empty())
        return bad(path, {1, 1}, "the file does not begin by saying that it is UTF-8",
                   "let it begin with `msgid \"\"`, `msgstr \"\"` and "
                   "`\"Content-Type: text/plain; charset=UTF-8\\n\"`, each on a line of its own");
    if (!is_utf8(charset))
        return bad(path, position_of(text, static_cast<std::size_t>(charset.data() - text.data())),
                   "the file says that it is written in `" + std::string(charset) + '`',
                   "save it as UTF-8 and write `charset=UTF-8`");
    return std::nullopt;
}

std::vector<Diagnostic> told(const std::string& path, const std::vector<PoTrouble>& troubles) {
    std::vector<Diagnostic> findings;
    for (const PoTrouble& trouble : troubles) {
        const auto known = std::find_if(wordings.begin(), wordings.end(), [&](const Wording& w) {
            return trouble.text.find(w.theirs) != std::string::npos;
        });
        // What only counts the others, or closes the list.
        if (trouble.line == 0 && known == wordings.end() && !findings.empty()) continue;
        SourcePos at{trouble.line, trouble.line > 0 ? std::max(trouble.column, 1U) : 0};
        // It notices a quote that was left open on the line after.
        if (trouble.text.find("end-of-line") != std::string::npos && at.line > 1)
            at = {at.line - 1, 1};
        // One slip makes the reader stumble several times.
        if (!findings.empty() && findings.back().where.begin.line + 1 >= at.line) continue;
        findings.push_back(known != wordings.end()
                               ? bad(path, at, std::string(known->ours), std::string(known->cure))
                               : bad(path, at,
                                     "this cannot be read as a translation: " + trouble.text,
                                     "compare it with an entry that is well"));
    }
    return findings;
}

void number_lines(const std::string& text, PoFile& file) {
    std::vector<std::uint32_t> begins;
    std::uint32_t line = 0;
    bool in_entry = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view words(text.data() + at, end - at);
        at = end + 1;
        ++line;
        if (words.starts_with("#~")) words.remove_prefix(std::min<std::size_t>(3, words.size()));
        if (words.starts_with("|")) continue;
        const bool context = words.starts_with("msgctxt");
        const bool source = words.starts_with("msgid") && !words.starts_with("msgid_plural");
        if (context || (source && !in_entry)) begins.push_back(line);
        if (context) in_entry = true;
        if (source) in_entry = false;
    }
    // The header is the first where there is one.
    if (begins.size() == file.entries.size() + 1) begins.erase(begins.begin());
    if (begins.size() != file.entries.size()) return;
    for (std::size_t i = 0; i < begins.size(); ++i)
        file.entries[i].line = begins[i];
}

}  // namespace frontstage::app
