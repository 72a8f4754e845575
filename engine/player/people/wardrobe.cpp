#include "player/people/wardrobe.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.hpp"
#include "core/drawable.hpp"

namespace frontstage::player {
namespace {

// In the order in which a look is told: face, hair, clothes, and what the body does.
constexpr std::array<std::string_view, 21> keys{
    "age",     "skin",        "face",  "nose",  "marks",        "eyes",       "brows",
    "hair",    "beard",       "build", "cover", "cover-colour", "top",        "garment",
    "uniform", "hair-colour", "holds", "sling", "seat",         "wheelchair", "glasses"};

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string> listed(std::span<const std::string_view> words) {
    return {words.begin(), words.end()};
}

// One reading of one file: where it stands and what it has found.
class Reader {
public:
    Reader(std::string_view text, const std::string& path) : text_(text), path_(path) {}

    LookRead read() {
        std::size_t from = 0;
        while (from < text_.size()) {
            const std::size_t end = std::min(text_.find('\n', from), text_.size());
            ++line_;
            take(text_.substr(from, end - from));
            from = end + 1;
        }
        if (!told_who_) {
            line_ = 1;
            found("look-without-person", "no comment says who this is",
                  "begin with a line such as: # Amina, a student of twenty, from Rabat.");
        }
        return std::move(read_);
    }

private:
    void take(std::string_view line) {
        const std::string_view content = trimmed(line);
        if (content.empty()) return;
        if (content.front() == '#') {
            told_who_ = told_who_ || trimmed(content.substr(1)).size() > 3;
            return;
        }
        const std::size_t colon = content.find(':');
        const std::string_view key = trimmed(content.substr(0, colon));
        const std::string_view word =
            colon == std::string_view::npos ? "" : trimmed(content.substr(colon + 1));
        if (word.empty())
            return found("not-a-look-line", "this line is not of the form key: word",
                         "write one key and one word a line, such as hair: bun");
        take(std::string(key), word);
    }

    void take(const std::string& key, std::string_view word) {
        if (key == "like" || key == "with")
            return found("look-of-a-look", "a look that stands ready names no other",
                         "write the words themselves; `" + key + "` belongs in a scenario");
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            const auto meant = nearest(key, listed(keys));
            return found("unknown-look-key", "a look has no `" + key + "`",
                         meant ? "did you mean `" + *meant + "`?" : "remove the line");
        }
        const auto known = look_words(key);
        if (!known.empty() && std::find(known.begin(), known.end(), word) == known.end()) {
            const auto meant = nearest(word, listed(known));
            return found(
                "unknown-look-word",
                '`' + std::string(word) + "` is nothing that can be drawn for `" + key + '`',
                meant ? "did you mean `" + *meant + "`?" : "there is " + either_of(listed(known)));
        }
        if (!read_.words.emplace(key, word).second)
            found("repeated-look-key", "`" + key + "` was written before",
                  "keep one of the two lines");
    }

    void found(std::string code, std::string message, std::string hint) {
        const SourcePos at{line_, 1};
        read_.diagnostics.push_back({std::move(code),
                                     Severity::error,
                                     {path_, at, at},
                                     std::move(message),
                                     std::move(hint),
                                     "",
                                     {}});
    }

    std::string_view text_;
    const std::string& path_;
    std::uint32_t line_ = 0;
    bool told_who_ = false;
    LookRead read_;
};

}  // namespace

LookRead read_look(std::string_view text, const std::string& path) {
    return Reader(text, path).read();
}

WardrobeRead load_wardrobe(Files& files, const std::string& folder) {
    constexpr std::string_view ending = ".yaml";
    WardrobeRead all;
    for (const std::string& file : files.list(folder)) {
        if (!file.ends_with(ending)) continue;
        const std::string path = folder + '/' + file;
        const auto text = files.read(path);
        if (!text) continue;
        LookRead look = read_look(*text, path);
        if (look.diagnostics.empty())
            all.wardrobe.emplace(file.substr(0, file.size() - ending.size()),
                                 std::move(look.words));
        all.diagnostics.insert(all.diagnostics.end(), look.diagnostics.begin(),
                               look.diagnostics.end());
    }
    return all;
}

LookWords dressed(const LookWords& words, const Wardrobe& wardrobe) {
    const auto named = [&](const std::string& key) -> const LookWords* {
        const auto name = words.find(key);
        if (name == words.end()) return nullptr;
        const auto whom = wardrobe.find(name->second);
        return whom == wardrobe.end() ? nullptr : &whom->second;
    };
    LookWords all = words;
    all.erase("like");
    all.erase("with");
    if (const LookWords* like = named("like")) all.insert(like->begin(), like->end());
    if (const LookWords* with = named("with"))
        for (const auto& [key, word] : *with)
            all.emplace("with." + key, word);
    return all;
}

}  // namespace frontstage::player
