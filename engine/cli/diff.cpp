#include <cstdio>
#include <set>

#include "app/kept.hpp"
#include "base/text.hpp"
#include "cli/all_commands.hpp"
#include "cli/diff_text.hpp"
#include "cli/opening.hpp"

namespace frontstage::cli {
namespace {

// A version with what it was called, and its file where it has one.
struct Version {
    std::string name, file;
    app::OpenedScenario opened;
};

Exit refuse(Exit exit, const std::string& sentence) {
    std::fprintf(stderr, "frontstage: %s\n", sentence.c_str());
    return exit;
}

std::optional<Version> on_disk(const app::Folders& folders, const std::string& name,
                               Exit& exit_code) {
    if (const auto file = app::find_scenario(folders, name)) {
        // A whole copy brings standards of its own, and they have the names of those it was copied
        // from.
        app::Folders alone = folders;
        alone.standards.clear();
        if (app::Opening opening = app::open_scenario(alone, *file); opening.opened)
            return Version{name, *file, std::move(*opening.opened)};
    }
    int code = fine;
    auto opened = open_named(folders, name, code);
    exit_code = static_cast<Exit>(code);
    if (!opened) return std::nullopt;
    return Version{name, *app::find_scenario(folders, name), std::move(*opened)};
}

// By the beginning of its digest.
std::optional<Version> as_kept(const app::Folders& folders, const std::string& scenario,
                               const std::string& wanted, Exit& exit_code) {
    std::set<std::string> digests, meant;
    for (const app::KeptWay& way : app::kept_ways(folders, scenario).ways)
        digests.insert(way.digest);
    for (const std::string& digest : digests)
        if (digest.starts_with(wanted) || digest.starts_with("sha256:" + wanted))
            meant.insert(digest);
    if (meant.size() != 1) {
        const std::vector<std::string> known(digests.begin(), digests.end());
        exit_code = refuse(unreadable, (meant.empty() ? "no version that begins with `"
                                                      : "more than one version begins with `") +
                                           wanted + "` is kept of " + scenario +
                                           (known.empty() ? "; none was played here"
                                                          : "; there is " + either_of(known)));
        return std::nullopt;
    }
    const auto bundle = app::kept_version(folders, *meant.begin());
    app::Opening opening = bundle ? app::open_bundle(*bundle) : app::Opening{};
    if (!opening.opened) {
        exit_code =
            refuse(unreadable, "the version " + *meant.begin() + " can no longer be opened");
        return std::nullopt;
    }
    return Version{scenario, "", std::move(*opening.opened)};
}

VersionFigures figures_of(Version& version) {
    SurveyWish wish;
    wish.witnesses = Witnesses::left_out;
    const Scenario& scenario = *version.opened.scenario;
    return {version.name, version.opened.digest,
            author::spread_of(scenario, *version.opened.scripts),
            survey(scenario, *version.opened.scripts, wish)};
}

class Diff final : public Command {
public:
    std::string_view name() const override { return "diff"; }
    std::string_view sentence() const override {
        return "Say how two versions of a scenario differ, and what that does to conduct";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage diff old/late-arrival hotel/late-arrival\n"
               "  frontstage diff hotel/late-arrival --digest 3fa9   a version that was played "
               "here,\n"
               "                                                     against today's\n";
    }
    void take(Options& options) override {
        options.argument("before", before_, "The older one, by its id or a path");
        options.argument("after", after_, "The newer one");
        options.text("--digest", digest_,
                     "Instead of a second: the version played here whose digest begins so");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override;

private:
    std::string before_, after_, digest_;
    bool json_ = false;
};

Exit Diff::run(const app::Folders& folders) {
    if (before_.empty() || after_.empty() == digest_.empty())
        return refuse(usage, "name two versions, by id or path; or one, and --digest");
    Exit exit_code = fine;
    auto after = on_disk(folders, digest_.empty() ? after_ : before_, exit_code);
    if (!after) return exit_code;
    auto before = digest_.empty()
                      ? on_disk(folders, before_, exit_code)
                      : as_kept(folders, after->opened.scenario->id, digest_, exit_code);
    if (!before) return exit_code;

    VersionsApart apart;
    apart.before = figures_of(*before);
    apart.after = figures_of(*after);
    apart.changes = author::changes_between(*before->opened.scenario, *after->opened.scenario);
    if (!before->file.empty())
        apart.walks = author::try_walks(before->file, before->opened, after->opened);
    apart.attempts = author::try_attempts(folders, before->opened.digest, after->opened);
    std::fputs((json_ ? versions_as_json(apart) : versions_as_text(apart)).c_str(), stdout);
    return fine;
}

}  // namespace

std::unique_ptr<Command> make_diff() {
    return std::make_unique<Diff>();
}

}  // namespace frontstage::cli
