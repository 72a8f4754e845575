// What a sitting does of what its foyer and its encounter wish.
#include <utility>

#include "app/printing.hpp"
#include "player/house/controls.hpp"
#include "player/shell/sitting.hpp"

namespace frontstage::player {

void Sitting::run(const Errand& errand, std::int64_t now_ms) {
    std::visit(Overloaded{[&](const OpenSettings&) {
                              foyer_.show(station_->progress(preferences_.language));
                              foyer_.enter(Room::settings);
                              place_ = Place::foyer;
                          },
                          [&](const GoBackTo& back) { go_back_to(back.decision, now_ms); },
                          [&](const BeginAs& begin) { begin_as(begin.mode, now_ms); },
                          [&](const ResizeText& resize) {
                              keep(
                                  with_setting(preferences_, "text",
                                               resize.bigger == Bigger::yes ? 1 : 0, wishes_.offer),
                                  now_ms);
                          },
                          [&](const SwitchVoice&) {
                              keep(with_setting(preferences_, "voice",
                                                preferences_.voice == app::Switch::on ? 0 : 1,
                                                wishes_.offer),
                                   now_ms);
                          },
                          [&](const RepeatSpeech&) { again_ = Again::asked; },
                          [&](const PrintDebrief&) { print(now_ms); }},
               errand);
}

void Sitting::show_certificate(std::size_t number, std::int64_t now_ms) {
    if (number >= certificates_.size()) return;
    const auto page = station_->write_certificate(certificates_[number], app::documents_folder(),
                                                  preferences_.language);
    if (!page.value) return foyer_.say(words_(page.problem.sentence), now_ms);
    foyer_.say(app::open_in_browser(*page.value)
                   ? words_("Opened: {file}.", {{"file", *page.value}})
                   : words_("Saved as {file}.", {{"file", *page.value}}),
               now_ms);
}

// A page of its own, beside the trainee's other documents.
void Sitting::print(std::int64_t now_ms) {
    app::Encounter& encounter = *under_way_->encounter;
    app::Rehearsal& rehearsal = encounter.rehearsal();
    const app::Printing printing =
        app::print(folders_, rehearsal.debrief(),
                   {rehearsal.scenario().id, encounter.reading().language, encounter.mode(), {}},
                   rehearsal.words());
    if (!printing.path.empty()) (void)app::open_in_browser(printing.path);
    under_way_->performance->shell().say(
        printing.path.empty()
            ? words_("It could not be written: {why}.", {{"why", printing.problem}})
            : words_("Saved as {file}.", {{"file", printing.path}}),
        now_ms);
}

void Sitting::assign(const AssignKey& wished, std::int64_t now_ms) {
    const auto control = term_for<Control>(wished.control);
    if (!control) return;
    const Assigned assigned = player::assigned(preferences_.keys, *control, wished.key, words_);
    app::Preferences preferences = preferences_;
    preferences.keys = assigned.wishes;
    keep(preferences, now_ms);
    if (!assigned.sentence.empty()) foyer_.say(assigned.sentence, now_ms);
}

void Sitting::carry_out(const FoyerWish& wish, std::int64_t now_ms) {
    const auto say_switch = [&](const Say& say) {
        if (say.what == Say::What::on_or_off) return run(SwitchVoice{}, now_ms);
        run(RepeatSpeech{}, now_ms);
    };
    std::visit(
        Overloaded{[&](const OpenScenario& wished) {
                       app::BeginWish begin;
                       begin.scenario = wished.scenario;
                       open(begin, now_ms);
                   },
                   [&](const GoOnWith& wished) { go_on_with(wished.scenario, now_ms); },
                   [&](const LookAtAttempt& wished) {
                       put_on_stage(station_->look_back(wished.attempt, preferences_.language), {},
                                    Opening::debrief, now_ms);
                   },
                   [&](const CallMe& wished) { call(wished.code, now_ms); },
                   [&](const Keep& wished) { keep(wished.preferences, now_ms); },
                   [&](const VisitProgress&) {
                       app::Progress progress = station_->progress(preferences_.language);
                       certificates_ = progress.certificates;
                       foyer_.show(std::move(progress));
                       foyer_.enter(Room::progress);
                   },
                   [&](const VisitSettings&) {
                       foyer_.show(station_->progress(preferences_.language));  // what HR sees
                       foyer_.enter(Room::settings);
                   },
                   [&](const VisitHome&) { go_home(); },
                   [&](const LeaveRoom&) { leave_room(now_ms); },
                   [&](const TryAgain&) {
                       if (const Deed way_on = std::exchange(way_on_, nullptr))
                           attempt(way_on, now_ms);
                   },
                   [&](const ExportData&) {
                       const auto file = station_->export_own_data(app::documents_folder());
                       foyer_.say(file.value ? words_("Saved as {file}.", {{"file", *file.value}})
                                             : words_(file.problem.sentence),
                                  now_ms);
                   },
                   [&](const ShowCertificate& wished) { show_certificate(wished.number, now_ms); },
                   [&](const ListenForKey&) { house_.name_the_next_key(); },
                   [&](const AssignKey& wished) { assign(wished, now_ms); },
                   [&](const KeepKeys&) { foyer_.say(words_("Nothing was changed."), now_ms); },
                   [&](const LeaveFoyer&) { left_ = true; }, say_switch},
        wish);
}

}  // namespace frontstage::player
