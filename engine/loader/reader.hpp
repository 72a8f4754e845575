// What reading a part of a file needs at hand: where findings go, which file it is, and the way
// down to the part. Knows nothing of particular keys.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/mention.hpp"
#include "loader/findings.hpp"
#include "loader/yaml_tree.hpp"

namespace frontstage::loader {

class Reader {
public:
    explicit Reader(Findings& findings) : findings_(findings) {}
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // From now on parts belong to this file, the `number`th of the list that a Place counts into.
    void enter(const SourceText& source, std::uint32_t number) {
        source_ = &source;
        file_ = number;
    }

    void find(std::string_view code, const Node& at, std::string message, std::string hint = {},
              std::vector<Remark> remarks = {}) {
        find(code, at.where, std::move(message), std::move(hint), std::move(remarks));
    }
    void find(std::string_view code, ByteRange where, std::string message, std::string hint = {},
              std::vector<Remark> remarks = {});

    [[nodiscard]] const SourceText& source() const { return *source_; }
    [[nodiscard]] std::uint32_t file() const { return file_; }
    [[nodiscard]] Place place(const Node& at) const;
    [[nodiscard]] SourceSpan span(const Node& at) const { return source_->span(at.where); }
    [[nodiscard]] Findings& findings() { return findings_; }
    // "moment `arrival`, choice `key-first`"
    [[nodiscard]] std::string context() const;

    // Remembers where the text under `key` stands, by its line id (core/texts.hpp).
    void mark_text(std::string_view key, const Node& text);
    [[nodiscard]] std::unordered_map<std::string, Place> take_marks() { return std::move(marks_); }

    // Remembered for whoever asked with `gather`. `name` where the word is a part of it only.
    void mention(NameKind kind, Calling calling, const Node& word, std::string_view name = {}) {
        if (mentions_ != nullptr) remember({kind, calling, &word, name});
    }
    void gather(std::vector<Mention>& into) { mentions_ = &into; }

    // "did you mean `verify-id`?", or nothing.
    [[nodiscard]] std::string did_you_mean(std::string_view word,
                                           const std::vector<std::string>& candidates);

private:
    friend class Crumb;
    struct Word {
        NameKind kind;
        Calling calling;
        const Node* node;
        std::string_view name;
    };
    void remember(const Word& word);

    Findings& findings_;
    const SourceText* source_ = nullptr;
    std::uint32_t file_ = 0;
    std::vector<Mention>* mentions_ = nullptr;
    std::vector<std::pair<std::string_view, std::string_view>> crumbs_;
    std::unordered_map<std::string, Place> marks_;
};

// One step of the way down, for as long as it lives.
class Crumb {
public:
    Crumb(Reader& reader, std::string_view kind, std::string_view name) : reader_(reader) {
        reader_.crumbs_.emplace_back(kind, name);
    }
    ~Crumb() { reader_.crumbs_.pop_back(); }
    Crumb(const Crumb&) = delete;
    Crumb& operator=(const Crumb&) = delete;

private:
    Reader& reader_;
};

// Between back-ticks and on one line; long texts by their beginning.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace frontstage::loader
