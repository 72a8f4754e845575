#include "author/language/names.hpp"

#include <algorithm>

#include "app/opened.hpp"
#include "author/language/files.hpp"

namespace frontstage::author {
namespace {

using loader::Naming;

class Gathering {
public:
    explicit Gathering(std::vector<GivenName>& names) : names_(names) {}

    void scenario(const std::string& file, const Outline& outline) {
        enter(file, outline);
        each("cast", Naming::speaker, {"name"});
        each("forces", Naming::force, {"says"});
        each("endings", Naming::ending, {"says", "lines"});
        if (const auto state = outline.child(std::nullopt, "state"))
            for (const std::size_t entry : outline.children(state))
                add(Naming::variable, entry, outline.said(entry));
        if (const auto before = outline.child(std::nullopt, "before"))
            for (const std::size_t entry : outline.children(before))
                promises_of(entry);
        if (const auto moments = outline.child(std::nullopt, "moments"))
            for (const std::size_t entry : outline.children(moments))
                moment(entry);
    }

    void standards(const std::string& file, const Outline& outline) {
        enter(file, outline);
        each("standards", Naming::standard, {"wording", "good"});
    }

private:
    void enter(const std::string& file, const Outline& outline) {
        file_ = file;
        outline_ = &outline;
    }

    void add(Naming naming, std::size_t entry, std::string said, std::string moment = {}) {
        const Entry& at = outline_->entries()[entry];
        if (at.kind != EntryKind::key) return;
        names_.push_back({naming, std::string(outline_->key(at)), std::move(moment),
                          std::move(said), file_, at.key});
    }
    void add_word(Naming naming, TextRange word) {
        names_.push_back({naming,
                          outline_->text().substr(word.begin, word.end - word.begin),
                          {},
                          {},
                          file_,
                          word});
    }

    // What stands behind the first of these keys, and behind those after it.
    [[nodiscard]] std::string said_under(std::size_t entry,
                                         const std::vector<std::string_view>& keys) const {
        std::string said;
        for (const std::string_view key : keys)
            if (const auto found = outline_->child(entry, key)) {
                const auto lines = outline_->children(*found);
                const std::size_t text =
                    key == "lines" && !lines.empty() ? first_line(lines[0]) : *found;
                said += (said.empty() ? "" : "\n\n") + outline_->said(text);
            }
        return said;
    }
    [[nodiscard]] std::size_t first_line(std::size_t item) const {
        const auto spoken = outline_->children(item);
        return spoken.empty() ? item : spoken[0];
    }

    void each(std::string_view group, Naming naming, const std::vector<std::string_view>& keys) {
        const auto found = outline_->child(std::nullopt, group);
        if (!found) return;
        for (const std::size_t entry : outline_->children(found))
            add(naming, entry, said_under(entry, keys));
    }

    void moment(std::size_t entry) {
        add(Naming::moment, entry, said_under(entry, {"says", "lines"}));
        const auto choices = outline_->child(entry, "choices");
        if (!choices) return;
        const std::string name(outline_->key(outline_->entries()[entry]));
        for (const std::size_t choice : outline_->children(choices)) {
            add(Naming::choice, choice, said_under(choice, {"say", "do", "ask"}), name);
            promises_of(choice);
            if (const auto found = outline_->child(choice, "discovers"))
                for (const TextRange word : outline_->words(*found))
                    add_word(Naming::discovery, word);
        }
    }

    void promises_of(std::size_t entry) {
        if (const auto found = outline_->child(entry, "promises"))
            for (const TextRange word : outline_->words(*found))
                add_word(Naming::promise, word);
    }

    std::vector<GivenName>& names_;
    std::string file_;
    const Outline* outline_ = nullptr;
};

}  // namespace

std::vector<GivenName> names_given(const app::Folders& folders, const std::string& file,
                                   Files& files) {
    std::vector<GivenName> names;
    Gathering gathering(names);
    std::vector<std::string> waiting{file};
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const auto text = files.read(waiting[i]);
        if (!text) continue;
        const Outline outline(*text);
        gathering.scenario(waiting[i], outline);
        for (const std::string& path : included_by(waiting[i], outline))
            if (std::find(waiting.begin(), waiting.end(), path) == waiting.end())
                waiting.push_back(path);
    }
    for (const std::string& path : app::standards_files(folders, file, files))
        if (const auto text = files.read(path)) gathering.standards(path, Outline(*text));
    return names;
}

}  // namespace frontstage::author
