#include "author/translation/translate.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace frontstage::author {
namespace {

using app::PoEntry;
using app::PoFile;
using app::PoStanding;

constexpr std::string_view fresh_header =
    "Project-Id-Version: Frontstage\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "Language: ";

std::string on_one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

// What a translator has to know: who speaks, and what was said before.
std::string notes_on(const Text& text) {
    if (text.kind == TextKind::name)
        return text.before.empty() ? "" : "Shown " + text.before + '\n';
    std::string notes;
    if (!text.speaker.empty()) notes += "Speaker: " + on_one_line(text.speaker) + '\n';
    if (!text.before.empty()) notes += "After: " + on_one_line(text.before) + '\n';
    return notes;
}

// As seen from the folder that holds `lang`, so that the file is the same on every machine.
std::string shown_file(const std::string& file, const std::string& po) {
    const auto home = std::filesystem::path(po).parent_path().parent_path();
    return std::filesystem::path(file).lexically_relative(home).generic_string();
}

std::string holder_of(const std::string& id) {
    return id.substr(0, id.rfind('/') + 1);
}

// The entries of a file, each taken at most once by a line of the source.
class Shelf {
public:
    Shelf(const PoFile& file, const std::vector<Text>& lines)
        : entries_(file.entries), taken_(entries_.size(), false) {
        for (const Text& line : lines) {
            ids_.insert(line.id);
            same_.insert(line.id + '\4' + line.words);
        }
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const PoEntry& entry = entries_[i];
            by_line_.emplace(entry.context + '\4' + entry.source, i);
            by_id_.emplace(entry.context, i);
            by_source_.emplace(entry.source, i);
            if (entry.standing != PoStanding::obsolete && !ids_.contains(entry.context))
                lost_.emplace(holder_of(entry.context), i);
        }
    }

    // Its own entry; else one that was made from the very same words for a line that is gone or
    // says something else now.
    const PoEntry* for_line(const Text& line) {
        if (const PoEntry* own = take(by_line_, line.id + '\4' + line.words)) return own;
        const auto [first, last] = by_source_.equal_range(line.words);
        for (auto at = first; at != last; ++at) {
            const PoEntry& entry = entries_[at->second];
            if (!taken_[at->second] && !same_.contains(entry.context + '\4' + entry.source))
                return taken(at->second);
        }
        return nullptr;
    }
    // The entry whose words changed: under the same id; else the only one of the same holder that
    // lost its line.
    const PoEntry* for_changed_line(const Text& line) {
        if (const PoEntry* own = take(by_id_, line.id)) return own;
        const auto [first, last] = lost_.equal_range(holder_of(line.id));
        std::vector<std::size_t> lost;
        for (auto at = first; at != last; ++at)
            if (!taken_[at->second]) lost.push_back(at->second);
        return lost.size() == 1 ? taken(lost.front()) : nullptr;
    }
    [[nodiscard]] std::vector<PoEntry> left() const {
        std::vector<PoEntry> left;
        for (std::size_t i = 0; i < entries_.size(); ++i)
            if (!taken_[i]) left.push_back(entries_[i]);
        return left;
    }

private:
    using Index = std::multimap<std::string, std::size_t, std::less<>>;

    const PoEntry* taken(std::size_t number) {
        taken_[number] = true;
        return &entries_[number];
    }
    const PoEntry* take(const Index& index, const std::string& key) {
        const auto [first, last] = index.equal_range(key);
        for (auto at = first; at != last; ++at)
            if (!taken_[at->second]) return taken(at->second);
        return nullptr;
    }

    const std::vector<PoEntry>& entries_;
    std::vector<bool> taken_;
    std::set<std::string, std::less<>> ids_, same_;
    Index by_line_, by_id_, by_source_, lost_;
};

// What was written for other words: kept, and marked where it says something.
void carry_over(const PoEntry& old, PoEntry& entry) {
    entry.words = old.words;
    entry.comments = old.comments;
    if (!old.translated()) return;
    const std::string& made_from = old.previous.empty() ? old.source : old.previous;
    // The author took the change back, so the translation is right again.
    if (made_from == entry.source) return;
    entry.standing = PoStanding::unsure;
    entry.previous = made_from;
}

// What was written for the very same words.
void take_up(const PoEntry& old, PoEntry& entry) {
    entry.words = old.words;
    entry.comments = old.comments;
    if (old.standing != PoStanding::unsure) return;
    entry.standing = PoStanding::unsure;
    entry.previous = old.previous;
}

// A translation whose line is gone says something; an empty one does not.
bool worth_keeping(const PoEntry& entry) {
    return entry.translated() || !entry.comments.empty();
}

}  // namespace

PoFile refreshed(const PoFile& old, const app::Translatable& source, const Scenario& scenario,
                 const std::string& language) {
    PoFile file;
    file.comments = old.comments;
    file.header = old.header.empty() ? std::string(fresh_header) + language + '\n' : old.header;
    Shelf shelf(old, source.lines);
    std::vector<const PoEntry*> same;
    for (const Text& line : source.lines)
        same.push_back(shelf.for_line(line));
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const Text& line = source.lines[i];
        PoEntry entry;
        entry.context = line.id;
        entry.source = line.words;
        entry.words = {""};
        entry.notes = notes_on(line);
        if (line.place.begin.line > 0)
            entry.stands = {
                {shown_file(scenario.span(line.place).file, source.path), line.place.begin.line}};
        if (same[i] != nullptr)
            take_up(*same[i], entry);
        else if (const PoEntry* changed = shelf.for_changed_line(line))
            carry_over(*changed, entry);
        file.entries.push_back(std::move(entry));
    }
    for (PoEntry& gone : shelf.left()) {
        if (!worth_keeping(gone)) continue;
        gone.standing = PoStanding::obsolete;
        gone.stands.clear();
        gone.notes.clear();
        file.entries.push_back(std::move(gone));
    }
    return file;
}

}  // namespace frontstage::author
