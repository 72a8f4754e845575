// How far one trainee has come, in words, and what can be done with it.
#include <ostream>

#include "app/day_words.hpp"
#include "app/printing.hpp"
#include "cli/text.hpp"
#include "cli/text_sitting.hpp"

namespace frontstage::cli {
namespace {

std::string standards_text(const app::Progress& progress, const Phrasebook& words) {
    std::string out, scenario;
    for (const app::StandardSeen& seen : progress.standards) {
        if (seen.scenario != scenario)
            out += wrapped(words("In {title}:", {{"title", seen.scenario_title}}));
        scenario = seen.scenario;
        out += wrapped(
            words("{verdict}: {wording}",
                  {{"verdict", capitalised(words.term(seen.verdict))}, {"wording", seen.wording}}));
    }
    return out.empty() ? wrapped(words("Nothing was played to its end yet.")) : out;
}

std::string next_text(const app::Progress& progress, const Phrasebook& words) {
    std::string out;
    for (const app::PractiseNext& next : progress.next)
        out += wrapped(next.wording.empty()
                           ? words("{title} comes back after {time}.",
                                   {{"title", next.scenario_title},
                                    {"time", words.counted(next.days, "{n} day", "{n} days")}})
                           : words("{title}. To be met: {standard}",
                                   {{"title", next.scenario_title}, {"standard", next.wording}}));
    return out.empty() ? wrapped(words("Nothing is waiting.")) : out;
}

std::string results_text(const app::Progress& progress, const Phrasebook& words) {
    std::string out;
    int number = 0;
    for (const app::Result& result : progress.results)
        out += wrapped(words("{number}. {title}, {mode}: {total} of 100.",
                             {{"number", std::to_string(++number)},
                              {"title", result.title},
                              {"mode", words.term(result.mode)},
                              {"total", std::to_string(result.total)}}));
    return out;
}

std::string certificates_text(const app::Progress& progress, const Phrasebook& words) {
    std::string out;
    int number = 0;
    for (const app::Certificate& certificate : progress.certificates) {
        std::string line = words("{number}. {title}, earned {day}.",
                                 {{"number", std::to_string(++number)},
                                  {"title", certificate.title},
                                  {"day", app::day_words(certificate.earned, words)}});
        if (!certificate.expires.empty())
            line += ' ' + words("Valid until {day}.",
                                {{"day", app::day_words(certificate.expires, words)}});
        out += wrapped(line);
    }
    return out;
}

std::vector<CanType> can_in_progress(const app::Progress& progress, const Phrasebook& words) {
    std::vector<CanType> can{{words("Enter"), words("back to the list.")}};
    if (!progress.results.empty())
        can.push_back({words("the number of a result"), words("its debrief again.")});
    if (!progress.certificates.empty())
        can.push_back({words("w and a number"), words("write that certificate as a page.")});
    can.push_back({"d", words("save all of your own data as a file.")});
    can.push_back({"r", words("read all of this again.")});
    return can;
}

std::string progress_text(const app::Progress& progress, const Phrasebook& words) {
    std::string out = heading(words("Standards")) + standards_text(progress, words) +
                      heading(words("Practise next")) + next_text(progress, words);
    if (!progress.results.empty()) out += heading(words("Results")) + results_text(progress, words);
    if (!progress.certificates.empty())
        out += heading(words("Certificates")) + certificates_text(progress, words);
    out += heading(words("What HR sees"));
    return out + (progress.seen_by_hr.empty() ? wrapped(words("Nothing so far."))
                                              : listed(progress.seen_by_hr));
}

}  // namespace

void TextSitting::progress() {
    const app::Progress progress = station_.progress(language_);
    out_ << progress_text(progress, words_);
    while (!closed_) {
        const Entry entry = ask(
            progress.results.empty()
                ? words_("Press Enter to go back to the list, or type ? for help.")
                : words_("Press Enter to go back to the list, type the number of a result to look "
                         "at it again, or ? for help."));
        if (closed_ || answer_progress(entry, progress) == Stays::no) return;
    }
}

TextSitting::Stays TextSitting::answer_progress(const Entry& entry, const app::Progress& progress) {
    const auto nth = [](const auto& all, std::optional<int> number) {
        return number && *number >= 1 && static_cast<std::size_t>(*number) <= all.size()
                   ? &all[static_cast<std::size_t>(*number) - 1]
                   : nullptr;
    };
    const auto written = entry_of(entry.rest).number;
    if (entry.typed.empty() || entry.command == "q") return Stays::no;
    if (const app::Result* result = nth(progress.results, entry.number)) {
        app::BeginWish again;
        again.scenario = result->scenario;
        again.language = language_;
        play(station_.look_back(result->attempt, language_), again);
    } else if (const auto* certificate = nth(progress.certificates, written);
               certificate != nullptr && entry.command == "w") {
        say_saved(station_.write_certificate(*certificate, app::documents_folder(), language_));
    } else if (entry.command == "d") {
        say_saved(station_.export_own_data(app::documents_folder()));
    } else if (entry.command == "r") {
        out_ << progress_text(progress, words_);
    } else if (entry.command == "?") {
        out_ << help_text(can_in_progress(progress, words_), words_);
    } else {
        out_ << not_understood(entry, words_);
    }
    return Stays::yes;
}

}  // namespace frontstage::cli
