#include "app/certificates.hpp"

#include <algorithm>
#include <map>

#include "app/disk_files.hpp"
#include "core/rounding.hpp"
#include "loader/loader.hpp"

namespace frontstage::app {
namespace {

// What a person would rather have: no critical miss first, then the higher conduct.
bool is_better(const Result& one, const Result& other) {
    const bool one_critical = one.verdict == Verdict::not_yet_critical;
    const bool other_critical = other.verdict == Verdict::not_yet_critical;
    return one_critical != other_critical ? other_critical : one.total > other.total;
}

using BestByScenario = std::map<std::string, Result>;

// Nothing where something is missing yet.
std::optional<Certificate> earned(const Programme& programme, const BestByScenario& best) {
    Certificate certificate{programme.id, programme.title, {}, {}, 0, {}};
    int sum = 0;
    std::int64_t at_ms = 0;
    for (const Listed& listed : programme.scenarios) {
        const auto found = best.find(listed.id);
        if (found == best.end() || found->second.verdict == Verdict::not_yet_critical)
            return std::nullopt;
        sum += found->second.total;
        at_ms = std::max(at_ms, found->second.at_ms);
        certificate.attempts.push_back(found->second.attempt);
    }
    const auto many = static_cast<int>(programme.scenarios.size());
    if (many == 0 || sum < programme.pass_percent * many) return std::nullopt;
    certificate.percent = rounded(static_cast<double>(sum) / many);
    const Day day = day_of(at_ms);
    certificate.earned = written(day);
    if (programme.recertify_months)
        certificate.expires = written(months_after(day, *programme.recertify_months));
    return certificate;
}

}  // namespace

Standing standing_in(const Programme& programme, std::vector<Result> results) {
    Standing standing{programme, {}, {}, {}};
    std::stable_sort(results.begin(), results.end(), [](const Result& one, const Result& other) {
        return one.at_ms < other.at_ms;
    });
    BestByScenario best;
    for (const Result& result : results) {
        const bool belongs =
            std::any_of(programme.scenarios.begin(), programme.scenarios.end(),
                        [&](const Listed& listed) { return listed.id == result.scenario; });
        if (!belongs || result.mode != Mode::assessed || result.verdict == Verdict::unfinished)
            continue;
        const auto [kept, first] = best.try_emplace(result.scenario, result);
        if (!first && is_better(result, kept->second)) kept->second = result;
        auto certificate = earned(programme, best);
        if (!certificate) continue;
        if (programme.recertify_months)
            standing.expires = months_after(day_of(result.at_ms), *programme.recertify_months);
        standing.certificates.push_back(std::move(*certificate));
        best.clear();
    }
    for (const auto& [scenario, result] : best)
        if (result.verdict != Verdict::not_yet_critical) standing.done.push_back(scenario);
    return standing;
}

bool is_due(const Standing& standing, Day today) {
    if (standing.certificates.empty()) return true;
    return standing.expires && days_between(today, *standing.expires) <= renewal_days;
}

Programmes programmes_in(const Folders& folders) {
    DiskFiles files;
    Programmes found;
    for (const std::string& root : folders.scenarios) {
        const std::string folder = root + "/programmes";
        for (const std::string& name : files.list(folder)) {
            if (!name.ends_with(".yaml") && !name.ends_with(".yml")) continue;
            const std::string path = folder + '/' + name;
            auto loaded = loader::load_programme(files, path);
            if (loaded.value)
                found.programmes.push_back(std::move(*loaded.value));
            else
                for (const Diagnostic& diagnostic : loaded.diagnostics)
                    found.problems.push_back(render(diagnostic, files.read(path).value_or("")));
        }
    }
    return found;
}

}  // namespace frontstage::app
