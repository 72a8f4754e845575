#include "author/names/rename_lines.hpp"

#include <algorithm>

namespace frontstage::author {
namespace {

struct Range {
    std::size_t begin, end;
};

std::vector<Range> parts_of(std::string_view id) {
    std::vector<Range> parts;
    for (std::size_t begin = 0; begin <= id.size();) {
        const std::size_t end = std::min(id.find('/', begin), id.size());
        parts.push_back({begin, end});
        begin = end + 1;
    }
    return parts;
}

// What kind of name an id begins with, after its first word.
bool begins_with(std::string_view word, NameKind kind) {
    switch (kind) {
        case NameKind::moment: return word == "moments";
        case NameKind::ending: return word == "endings";
        case NameKind::speaker: return word == "cast";
        case NameKind::force: return word == "forces";
        case NameKind::standard: return word == "standards";
        case NameKind::promise: return word == "promises";
        case NameKind::discovery: return word == "discoveries";
        case NameKind::scenario:
        case NameKind::choice:
        case NameKind::variable: return false;
    }
    return false;
}

// The second line of a speaker is `okafor-2`.
bool is_line_of(std::string_view word, std::string_view speaker) {
    if (!word.starts_with(speaker)) return false;
    word.remove_prefix(speaker.size());
    if (word.empty()) return true;
    return word.size() > 1 && word.front() == '-' &&
           word.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

std::vector<Range> ranges_to_change(std::string_view id, NameKind kind, std::string_view name) {
    const auto parts = parts_of(id);
    const auto part = [&](std::size_t i) {
        return i < parts.size() ? id.substr(parts[i].begin, parts[i].end - parts[i].begin)
                                : std::string_view();
    };
    std::vector<Range> found;
    if (begins_with(part(0), kind) && part(1) == name) found.push_back(parts[1]);
    if (kind == NameKind::choice && part(0) == "moments" && part(2) == "choices" &&
        std::string(part(1)) + ':' + std::string(part(3)) == name)
        found.push_back(parts[3]);
    if (kind == NameKind::speaker)
        for (std::size_t i = 2; i < parts.size(); ++i)
            if (part(i - 1) == "lines" && is_line_of(part(i), name))
                found.push_back({parts[i].begin, parts[i].begin + name.size()});
    return found;
}

// An id between quotes, or over several lines each between quotes.
class LineId {
public:
    void add(std::string_view line, std::uint32_t number, std::size_t quote) {
        const std::size_t end = line.rfind('"');
        if (end <= quote) return;
        pieces_.push_back({number, static_cast<std::uint32_t>(quote) + 2, id_.size()});
        id_ += line.substr(quote + 1, end - quote - 1);
    }

    void change(const std::string& path, NameKind kind, std::string_view name,
                const std::string& to, std::vector<TextEdit>& edits) const {
        for (const Range& range : ranges_to_change(id_, kind, name)) {
            std::string text = to;
            for (std::size_t i = 0; i < pieces_.size(); ++i) {
                const std::size_t next = i + 1 < pieces_.size() ? pieces_[i + 1].from : id_.size();
                const std::size_t begin = std::max(range.begin, pieces_[i].from);
                const std::size_t end = std::min(range.end, next);
                if (begin >= end) continue;
                const auto at = [&](std::size_t sign) {
                    return SourcePos{
                        pieces_[i].line,
                        pieces_[i].column + static_cast<std::uint32_t>(sign - pieces_[i].from)};
                };
                edits.push_back({{path, at(begin), at(end)}, text});
                text.clear();
            }
        }
    }

private:
    struct Piece {
        std::uint32_t line, column;
        std::size_t from;  // in the id
    };
    std::string id_;
    std::vector<Piece> pieces_;
};

}  // namespace

std::vector<TextEdit> edits_of_line_ids(const std::string& path, std::string_view text,
                                        NameKind kind, std::string_view name,
                                        const std::string& to) {
    std::vector<TextEdit> edits;
    LineId id;
    bool within = false;
    std::uint32_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        std::string_view words = line;
        if (words.starts_with("#~ ")) words.remove_prefix(3);  // a line that is out of use
        const bool begins = words.starts_with("msgctxt ");
        if (within && !words.starts_with('"')) {
            id.change(path, kind, name, to, edits);
            within = false;
        }
        if (begins) id = {};
        within = within || begins;
        if (within) id.add(line, number, line.find('"'));
    }
    return edits;
}

}  // namespace frontstage::author
