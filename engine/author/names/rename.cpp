#include "author/names/rename.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "app/opened.hpp"
#include "author/names/mentions.hpp"
#include "author/names/rename_lines.hpp"
#include "author/names/rename_rules.hpp"
#include "base/text.hpp"
#include "core/names.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

// One file has one name here, however the folders lead to it.
std::string canonical(const std::string& path) {
    std::error_code failed;
    const fs::path real = fs::weakly_canonical(path, failed);
    return failed ? path : real.string();
}

std::string ticked(std::string_view word) {
    return '`' + std::string(word) + '`';
}

std::string with_article(std::string_view word) {
    const bool vowel = std::string_view("aeiou").find(word.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + std::string(word);
}

class Plan {
public:
    Plan(const app::Folders& folders, const std::string& file, RenameWish wish, Files& files)
        : folders_(folders), file_(file), wish_(std::move(wish)), files_(files) {}

    std::variant<Renaming, Declined> run() {
        mentions_ = mentions_of(folders_, file_, files_);
        const auto kind = kind_of_name();
        if (const Declined* declined = std::get_if<Declined>(&kind)) return *declined;
        kind_ = std::get<NameKind>(kind);
        if (kind_ == NameKind::choice && wish_.to.starts_with(moment_of(wish_.from) + ':'))
            wish_.to = wish_.to.substr(wish_.to.find(':') + 1);
        if (auto why = why_not_named(kind_, wish_.to)) return Declined{std::move(*why)};
        gather(file_, std::move(mentions_));
        for (const std::string& id : app::scenario_ids(folders_))
            if (const auto other = app::find_scenario(folders_, id)) join(*other);
        if (auto why = why_taken()) return Declined{std::move(*why)};
        return Renaming{kind_, changes()};
    }

private:
    [[nodiscard]] static std::string moment_of(const std::string& choice) {
        return choice.substr(0, choice.find(':'));
    }

    [[nodiscard]] bool is_it(const Mention& mention) const {
        return mention.kind == kind_ && mention.name == wish_.from;
    }

    [[nodiscard]] std::variant<NameKind, Declined> kind_of_name() const {
        std::set<NameKind> kinds;
        std::vector<std::string> names;
        for (const Mention& mention : mentions_) {
            if (mention.calling == Calling::refers) continue;
            if (wish_.kind && mention.kind != *wish_.kind) continue;
            names.push_back(mention.name);
            if (mention.name == wish_.from) kinds.insert(mention.kind);
        }
        if (kinds.size() == 1) return *kinds.begin();
        if (kinds.empty()) {
            const auto meant = nearest(wish_.from, names);
            return Declined{
                (wish_.kind ? "there is no " + std::string(word_for(*wish_.kind)) + ' '
                            : "nothing in this scenario is called ") +
                ticked(wish_.from) +
                (meant ? "; did you mean " + ticked(*meant) + "?"
                       : "; a choice is called by its moment too, as in `arrival:key-first`")};
        }
        std::vector<std::string> words;
        for (const NameKind kind : kinds)
            words.emplace_back(word_for(kind));
        return Declined{ticked(wish_.from) + " is the name of several things; say which with " +
                        "`--kind`: " + either_of(words)};
    }

    // All that one scenario says of the thing, and what else is named in it.
    void gather(const std::string& file, std::vector<Mention> mentions) {
        scenarios_.insert(file);
        for (Mention& mention : mentions) {
            if (mention.calling == Calling::declares) declared_.push_back(mention);
            if (!is_it(mention)) continue;
            if (mention.calling == Calling::declares) homes_.insert(canonical(mention.where.file));
            found_.push_back(std::move(mention));
        }
    }

    // Another scenario, where it has the thing from the same file.
    void join(const std::string& other) {
        if (canonical(other) == canonical(file_)) return;
        auto mentions = mentions_of(folders_, other, files_);
        const bool shares = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
            return is_it(m) && m.calling == Calling::declares &&
                   homes_.contains(canonical(m.where.file));
        });
        if (shares) gather(other, std::move(mentions));
    }

    [[nodiscard]] std::optional<std::string> why_taken() {
        const std::string full =
            kind_ == NameKind::choice ? choice_name(moment_of(wish_.from), wish_.to) : wish_.to;
        if (full == wish_.from) return ticked(wish_.to) + " is its name already";
        for (const Mention& other : declared_)
            if (would_meet(kind_, full, other) && !is_it(other))
                return "there is " + with_article(word_for(other.kind)) + ' ' + ticked(other.name) +
                       " already, on line " + std::to_string(other.where.begin.line) + " of " +
                       other.where.file;
        if (kind_ != NameKind::standard) return std::nullopt;
        const auto book =
            loader::load_standards(files_, app::standards_files(folders_, file_, files_));
        if (!book.value->standards.contains(wish_.to)) return std::nullopt;
        return "there is a standard " + ticked(wish_.to) + " already";
    }

    [[nodiscard]] std::vector<FileChange> changes() {
        std::map<std::string, FileChange> by_file;
        const auto change_of = [&](const std::string& path) -> FileChange& {
            return by_file.try_emplace(canonical(path), FileChange{path, {}, {}, {}}).first->second;
        };
        sort_by_place(found_);
        for (const Mention& mention : found_)
            change_of(mention.where.file).edits.push_back({mention.where, spelled(mention)});
        for (const std::string& folder : lang_folders())
            for (const std::string& name : files_.list(folder))
                if (name.ends_with(".po")) translations(change_of(folder + '/' + name));
        std::vector<FileChange> all;
        for (auto& [path, change] : by_file)
            if (!change.edits.empty()) all.push_back(finished(std::move(change)));
        return all;
    }

    // Beside the scenarios, and beside the file that gives the name, which may be one of standards.
    [[nodiscard]] std::set<std::string> lang_folders() const {
        std::set<std::string> folders;
        const auto add = [&](const std::string& file) {
            folders.insert((fs::path(file).parent_path() / "lang").string());
        };
        for (const std::string& scenario : scenarios_)
            add(scenario);
        for (const Mention& mention : found_)
            if (mention.calling == Calling::declares) add(mention.where.file);
        return folders;
    }

    void translations(FileChange& change) {
        if (const auto text = files_.read(change.path))
            change.edits = edits_of_line_ids(change.path, *text, kind_, wish_.from, wish_.to);
    }

    // The same place may have been found by way of two scenarios.
    FileChange finished(FileChange change) {
        const auto begin = [](const TextEdit& edit) { return edit.where.begin; };
        std::stable_sort(change.edits.begin(), change.edits.end(),
                         [&](const auto& a, const auto& b) { return begin(a) < begin(b); });
        const auto same =
            std::unique(change.edits.begin(), change.edits.end(),
                        [&](const auto& a, const auto& b) { return begin(a) == begin(b); });
        change.edits.erase(same, change.edits.end());
        change.before = files_.read(change.path).value_or(std::string());
        change.after = edited(change.before, change.edits);
        return change;
    }

    [[nodiscard]] std::string spelled(const Mention& mention) const {
        return mention.spelling == Spelling::as_member ? as_member(wish_.to) : wish_.to;
    }

    const app::Folders& folders_;
    const std::string& file_;
    RenameWish wish_;
    Files& files_;
    NameKind kind_ = NameKind::moment;
    std::vector<Mention> mentions_;    // of the scenario itself
    std::vector<Mention> found_;       // of the thing, in all scenarios
    std::vector<Mention> declared_;    // of everything in them
    std::set<std::string> scenarios_;  // files of those that have it
    std::set<std::string> homes_;      // where it is declared
};

}  // namespace

std::variant<Renaming, Declined> plan_rename(const app::Folders& folders, const std::string& file,
                                             const RenameWish& wish, Files& files) {
    return Plan(folders, file, wish, files).run();
}

}  // namespace frontstage::author
