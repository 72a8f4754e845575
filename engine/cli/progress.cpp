#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/day_words.hpp"
#include "app/station.hpp"
#include "cli/all_commands.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

using app::written;
using Json = nlohmann::ordered_json;

Json as_json(const app::Result& result) {
    return {{"attempt", result.attempt},
            {"scenario", result.scenario},
            {"title", result.title},
            {"day", written(app::day_of(result.at_ms))},
            {"mode", word_for(result.mode)},
            {"conduct", result.total},
            {"verdict", word_for(result.verdict)}};
}

Json as_json(const app::Progress& progress) {
    Json json = {{"format", 1}};
    for (const char* list : {"results", "standards", "next", "certificates"})
        json[list] = Json::array();
    for (const app::Result& result : progress.results)
        json["results"].push_back(as_json(result));
    for (const app::StandardSeen& seen : progress.standards)
        json["standards"].push_back({{"standard", seen.id},
                                     {"scenario", seen.scenario},
                                     {"verdict", word_for(seen.verdict)},
                                     {"day", written(app::day_of(seen.at_ms))}});
    for (const app::PractiseNext& next : progress.next) {
        Json row = {{"scenario", next.scenario}, {"standard", nullptr}, {"days", next.days}};
        if (!next.standard.empty()) row["standard"] = next.standard;
        json["next"].push_back(std::move(row));
    }
    for (const app::Certificate& certificate : progress.certificates) {
        Json row = {{"programme", certificate.programme},
                    {"title", certificate.title},
                    {"conduct", certificate.percent},
                    {"earned", certificate.earned},
                    {"expires", nullptr}};
        if (!certificate.expires.empty()) row["expires"] = certificate.expires;
        json["certificates"].push_back(std::move(row));
    }
    json["seen_by_hr"] = progress.seen_by_hr;
    json["unproved"] = progress.unproved;
    return json;
}

class Printing {
public:
    explicit Printing(const Phrasebook& words) : words_(words) {}

    void all(const app::Progress& progress) {
        heading(words_("What you played"));
        if (progress.results.empty()) line(words_("Nothing was played to its end yet."));
        for (const app::Result& result : progress.results)
            line(app::day_words(result.at_ms, words_) + "  " + result.title + ", " +
                 words_.term(result.mode) + ": " + words_.term(result.verdict) + ", " +
                 words_("conduct {n} of 100", {{"n", std::to_string(result.total)}}));
        if (progress.unproved > 0)
            line(words_.counted(progress.unproved,
                                "{n} attempt is not as it was written, and does not count.",
                                "{n} attempts are not as they were written, and do not count."));
        heading(words_("Standards"));
        for (const app::StandardSeen& seen : progress.standards)
            line(words_.term(seen.verdict) + ": " + seen.wording + " (" + seen.scenario_title +
                 ")");
        heading(words_("Practise next"));
        for (const app::PractiseNext& next : progress.next)
            line(next.standard.empty() ? next.scenario_title
                                       : next.scenario_title + ": " + next.wording);
        heading(words_("Certificates"));
        for (const app::Certificate& certificate : progress.certificates)
            line(app::day_words(certificate.earned, words_) + "  " + certificate.title +
                 (certificate.expires.empty()
                      ? ""
                      : " (" + app::day_words(certificate.expires, words_) + ")"));
        heading(words_("What HR sees of you"));
        for (const std::string& sentence : progress.seen_by_hr)
            line(sentence);
    }

private:
    void heading(const std::string& text) {
        std::printf("%s%s\n", first_ ? "" : "\n", text.c_str());
        first_ = false;
    }
    static void line(const std::string& text) {
        const std::string lines = wrapped(text, "  ");
        std::printf("%s%s", lines.c_str(), lines.ends_with('\n') ? "" : "\n");
    }

    const Phrasebook& words_;
    bool first_ = true;
};

class Progress final : public Command {
public:
    std::string_view name() const override { return "progress"; }
    std::string_view sentence() const override {
        return "How far a trainee has come, what to practise next, and what HR sees";
    }
    void take(Options& options) override {
        options.text("--trainee", trainee_, "Under which name the attempts are kept");
        options.text("--lang", language_, "The language to read it in, as in de");
        options.text("--certificates", certificates_, "Write each certificate into this folder");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override {
        app::Station station(folders, trainee_);
        const app::Progress progress = station.progress(language_);
        for (const app::Certificate& certificate : progress.certificates) {
            if (certificates_.empty()) break;
            const auto done = station.write_certificate(certificate, certificates_, language_);
            if (done.value)
                std::fprintf(stderr, "Written: %s\n", done.value->c_str());
            else
                std::fprintf(stderr, "frontstage: %s %s\n", done.problem.sentence.c_str(),
                             done.problem.details.c_str());
            if (!done.value) return cannot_write;
        }
        if (json_)
            std::puts(
                as_json(progress).dump(2, ' ', false, Json::error_handler_t::replace).c_str());
        else
            Printing(station.words(language_)).all(progress);
        return fine;
    }

private:
    std::string trainee_ = "trainee", language_, certificates_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_progress() {
    return std::make_unique<Progress>();
}

}  // namespace frontstage::cli
