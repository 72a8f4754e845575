#include "player/author/performance.hpp"

#include <algorithm>
#include <array>

#include "player/author/report.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

bool was_pressed(const Input& input) {
    return std::holds_alternative<KeyPressed>(input) ||
           std::holds_alternative<PointerPressed>(input) ||
           std::holds_alternative<PointerReleased>(input);
}

}  // namespace

AuthorPerformance::AuthorPerformance(author::PreviewSession& session, Stagehouse& house,
                                     AuthorWorld& world, AuthorReading reading, std::int64_t now_ms)
    : session_(session), house_(house), world_(world), reading_(std::move(reading)) {
    shell_.open(reading_.section);
    hear_trainees();
    show_encounter(now_ms);
}

void AuthorPerformance::hear_trainees() {
    if (const Scenario* scenario = session_.scenario())
        disagreements_ = world_.disagreements(scenario->id);
}

// Real time does not run in author mode: a limit is let out by a tool, when its author wants it.
void AuthorPerformance::show_encounter(std::int64_t now_ms, Keyboard keyboard) {
    if (app::Rehearsal* rehearsal = session_.rehearsal()) {
        const std::string focus = shell_.touch().focus;
        View view = rehearsal->view();
        view.within_s.reset();
        shell_.encounter().show(
            std::move(view),
            in_clothes(scenery_of(rehearsal->shown(), rehearsal->state()), house_.looks()),
            transcript_of(rehearsal->shown(), rehearsal->facts(), rehearsal->words()), now_ms);
        if (const Item* item = house_.items().find(focus); keyboard == Keyboard::stays &&
                                                           item != nullptr && item->action &&
                                                           item->action->act == Act::use_tool)
            shell_.keep_focus(focus);
    }
    show_column();
}

void AuthorPerformance::show_column() {
    AuthorModel model = report_on(session_, disagreements_);
    model.notice = notice_;
    model.theme = reading_.theme;
    const Scenario* scenario = session_.scenario();
    model.language = !session_.language().empty() ? session_.language()
                     : scenario != nullptr        ? scenario->language
                                                  : "as written";
    model.text_percent = reading_.text_percent;
    shell_.show(std::move(model));
}

void AuthorPerformance::session_changed(author::PreviewSession::Came came, std::int64_t now_ms) {
    notice_.clear();
    if (came != author::PreviewSession::Came::shown) return show_column();
    hear_trainees();
    show_encounter(now_ms);
}

void AuthorPerformance::carry_out(const Wish& wish, std::int64_t now_ms) {
    app::Rehearsal* rehearsal = session_.rehearsal();
    const auto leave = [&](const LeaveWindow& leaving) {
        switch (leaving.how) {
            case Leaving::for_now: left_ = true; return;
            case Leaving::to_play_again: session_.restart(); break;
            case Leaving::done: break;  // back from the debrief to the ending
        }
        show_encounter(now_ms);
    };
    std::visit(Overloaded{[&](const Command& command) {
                              if (!session_.perform(command)) return;
                              notice_.clear();
                              show_encounter(now_ms, Keyboard::in_the_encounter);
                              if (std::holds_alternative<Leave>(command) && rehearsal != nullptr)
                                  shell_.encounter().show(session_.debrief());
                          },
                          [&](const AskDebrief&) {
                              if (rehearsal != nullptr) shell_.encounter().show(session_.debrief());
                          },
                          leave, [&](const Errand& errand) { run(errand); }},
               wish);
}

// Of what a trainee may ask for at a station, a preview has the size of its letters.
void AuthorPerformance::run(const Errand& errand) {
    if (!std::holds_alternative<ResizeText>(errand)) return;
    next_size();
    show_column();
}

void AuthorPerformance::use(const ToolWish& wish, std::int64_t now_ms) {
    notice_.clear();
    switch (wish.tool) {
        case Tool::step_back:
            if (!session_.step_back()) notice_ = "This is where it begins.";
            break;
        case Tool::restart: session_.restart(); break;
        case Tool::briefing:
            if (app::Rehearsal* rehearsal = session_.rehearsal())
                shell_.encounter().brief(
                    briefing_of(rehearsal->shown(), rehearsal->state(), rehearsal->words()));
            return show_column();
        case Tool::open_text: open_text_here(); return show_column();
        case Tool::open_finding: open_finding(wish.number); return show_column();
        case Tool::open_disagreement: open_disagreement(wish.number); return show_column();
        case Tool::go_to: go_to(wish.number, now_ms); break;
        case Tool::silence: (void)session_.perform(LetTimeRunOut{}); break;
        case Tool::force:
            session_.switch_force(ForceId{static_cast<std::uint32_t>(wish.number)});
            break;
        case Tool::text_size: next_size(); return show_column();
        case Tool::theme: next_theme(); return show_column();
        case Tool::language: session_.next_language(); break;
        case Tool::column:
        case Tool::section:
        case Tool::zoom_in:
        case Tool::zoom_out:
        case Tool::zoom_to_fit: return;  // the shell's own
    }
    show_encounter(now_ms);
}

void AuthorPerformance::go_to(std::size_t number, std::int64_t) {
    const Scenario* scenario = session_.scenario();
    if (scenario == nullptr || number >= scenario->moments.size() + scenario->endings.size())
        return;
    const auto place = static_cast<std::uint32_t>(number);
    const std::size_t moments = scenario->moments.size();
    const Target target = number < moments
                              ? Target{MomentId{place}}
                              : Target{EndingId{static_cast<std::uint32_t>(number - moments)}};
    if (const std::string why = session_.go_to(target); !why.empty()) notice_ = capital(why) + '.';
}

void AuthorPerformance::open_text(const SourceSpan& where) {
    notice_ = world_.open_text(where.file, std::max(1U, where.begin.line));
}

void AuthorPerformance::open_finding(std::size_t number) {
    if (number < session_.findings().size()) open_text(session_.findings()[number].where);
}

// The choice may be gone, or be called otherwise by now.
void AuthorPerformance::open_disagreement(std::size_t number) {
    const Scenario* scenario = session_.scenario();
    if (scenario == nullptr || number >= disagreements_.size()) return;
    const app::Disagreement& about = disagreements_[number];
    const auto choice = scenario->names.choices.find(about.moment + ':' + about.choice);
    if (choice) return open_text(scenario->span((*scenario)[*choice].place));
    notice_ = "That choice is no longer in the text.";
}

void AuthorPerformance::open_text_here() {
    app::Rehearsal* rehearsal = session_.rehearsal();
    if (rehearsal == nullptr) return open_text({session_.file(), {}, {}});
    const Scenario& scenario = *session_.scenario();
    const State& state = rehearsal->state();
    if (state.stage == Stage::at_moment)
        return open_text(scenario.span(scenario[state.moment].place));
    if (state.ending) open_text(scenario.span(scenario[*state.ending].place));
}

void AuthorPerformance::next_size() {
    reading_.text_percent = reading_.text_percent >= 200   ? 100
                            : reading_.text_percent >= 150 ? 200
                                                           : 150;
    house_.set_text_percent(reading_.text_percent);
}

void AuthorPerformance::next_theme() {
    constexpr std::array names{"light", "dark", "high-contrast"};
    const auto now = std::ranges::find(names, reading_.theme);
    reading_.theme = now == names.end() || now + 1 == names.end() ? names.front() : *(now + 1);
    house_.set_theme(world_.theme(reading_.theme));
}

std::optional<int> AuthorPerformance::step(const std::vector<Input>& inputs, std::int64_t now_ms) {
    if (const auto wish = shell_.encounter().pass_time(now_ms)) carry_out(*wish, now_ms);
    bool moved_on = false;
    for (const Input& input : inputs) {
        // What else was pressed at once was meant for a screen that is gone.
        if (moved_on && was_pressed(input)) continue;
        const auto wish = shell_.intend(input, house_.items(), now_ms);
        if (!wish) continue;
        std::visit(Overloaded{[&](const Wish& of_encounter) { carry_out(of_encounter, now_ms); },
                              [&](const ToolWish& tool) { use(tool, now_ms); }},
                   *wish);
        moved_on = true;
    }
    const Phrasebook english;
    const app::Rehearsal* rehearsal = session_.rehearsal();
    return house_.show(
        shell_.memory(), shell_.touch(), now_ms, [this](Page& page) { shell_.draw(page); },
        rehearsal != nullptr ? rehearsal->words() : english);
}

}  // namespace frontstage::player
