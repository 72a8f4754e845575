#include "player/shell/foyer.hpp"

#include "player/screens/home_filters.hpp"

namespace frontstage::player {
namespace {

// Built where it will lie: g++ 12 takes a variant that is moved into a variant for uninitialised.
template <class Kind>
std::optional<FoyerWish> wish(Kind kind) {
    return std::optional<FoyerWish>(std::in_place, std::in_place_type<Kind>, std::move(kind));
}

}  // namespace

void Foyer::show(app::Preferences preferences, std::string subject) {
    preferences_ = std::move(preferences);
    if (first_run_.code.empty()) first_run_.code = subject;
    subject_ = std::move(subject);
}

void Foyer::show(Trouble trouble) {
    problem_ = {std::move(trouble), Details::folded};
    enter(Room::problem);
}

void Foyer::say(std::string sentence, std::int64_t now_ms) {
    toast_ = {std::move(sentence), now_ms};
}

std::string Foyer::first_focus() const {
    switch (room_) {
        case Room::first_run: return "on";
        case Room::home: return "begin";
        case Room::progress: return "tab:" + std::to_string(progress_.tab);
        case Room::settings: return "tab:" + std::to_string(settings_.tab);
        case Room::problem: return "way-on";
    }
    return {};
}

void Foyer::enter(Room room) {
    if (room == Room::first_run) first_run_.card = 0;
    if (room == Room::settings || room == Room::progress) memory().scrolls.clear();
    room_ = room;
    toast_ = {};
    settings_.choosing.clear();
    hand_.start_at(first_focus());
}

std::optional<FoyerWish> Foyer::intend(const Input& input, const ItemList& items) {
    // Whoever points elsewhere chooses no key any more.
    if (std::holds_alternative<PointerPressed>(input)) settings_.choosing.clear();
    const auto intent = hand_.take(input, items);
    if (!intent) return std::nullopt;
    return std::visit(
        Overloaded{[&](const Used& used) { return use(used.action); },
                   [&](const Wanted& wanted) { return answer(wanted, items); },
                   [&](const Written& written) -> std::optional<FoyerWish> {
                       write(written);
                       return std::nullopt;
                   },
                   [](Attention) -> std::optional<FoyerWish> { return std::nullopt; },
                   [&](const Named& named) -> std::optional<FoyerWish> {
                       if (settings_.choosing.empty()) return std::nullopt;
                       // Who goes back out of it has chosen none.
                       if (named.name == "escape") {
                           settings_.choosing.clear();
                           return wish(KeepKeys{});
                       }
                       return wish(AssignKey{std::exchange(settings_.choosing, {}), named.name});
                   },
                   [](const Closed&) { return wish(LeaveFoyer{}); }},
        *intent);
}

void Foyer::write(const Written& written) {
    if (written.field == "code") first_run_.code = written.text;
    if (written.field != "search") return;
    home_.filters.sought = written.text;
}

std::optional<FoyerWish> Foyer::answer(const Wanted& wanted, const ItemList& items) {
    switch (wanted.what) {
        case Asked::back: return back();
        case Asked::search:
            if (items.find("search") != nullptr) hand_.go_to(items, "search");
            return std::nullopt;
        case Asked::bigger_text: return set("text", 1);
        case Asked::smaller_text: return set("text", 0);
        case Asked::voice: return wish(Say{Say::What::on_or_off});
        case Asked::repeat_speech: return wish(Say{Say::What::again});
        case Asked::choose:
        case Asked::transcript:
        case Asked::hint:
        case Asked::rewind: return std::nullopt;  // the encounter's
    }
    return std::nullopt;
}

std::optional<FoyerWish> Foyer::back() {
    switch (room_) {
        case Room::first_run:
            if (first_run_.card > 0) --first_run_.card;
            return std::nullopt;
        case Room::home: return std::nullopt;
        case Room::progress: return wish(VisitHome{});
        case Room::settings: return wish(LeaveRoom{});
        case Room::problem: return wish(TryAgain{});
    }
    return std::nullopt;
}

std::optional<FoyerWish> Foyer::set(const std::string& setting, std::size_t option) {
    preferences_ = with_setting(preferences_, setting, option, offer_);
    return wish(Keep{preferences_});
}

// Who they are comes first: what they chose is then kept under that code.
std::optional<FoyerWish> Foyer::introduced() {
    preferences_.introduced = app::Switch::on;
    return wish(Keep{preferences_});
}

std::optional<FoyerWish> Foyer::use(const Action& action) {
    switch (action.act) {
        case Act::open_scenario: return wish(OpenScenario{action.what});
        case Act::go_on: return wish(GoOnWith{action.what});
        case Act::look_at_attempt: return wish(LookAtAttempt{action.what});
        case Act::open_home: return wish(VisitHome{});
        case Act::open_progress: return wish(VisitProgress{});
        case Act::open_settings: return wish(VisitSettings{});
        case Act::done: return wish(LeaveRoom{});
        case Act::skip: return introduced();
        case Act::set: return set(action.what, action.number);
        case Act::choose_key: settings_.choosing = action.what; return wish(ListenForKey{});
        case Act::export_data: return wish(ExportData{});
        case Act::open_certificate: return wish(ShowCertificate{action.number});
        case Act::try_again: return wish(TryAgain{});
        case Act::leave_program: return wish(LeaveFoyer{});
        case Act::show_details:
            problem_.details =
                problem_.details == Details::folded ? Details::shown : Details::folded;
            return std::nullopt;
        case Act::turn_to:
            if (action.number >= first_run_cards) return introduced();
            first_run_.card = action.number;
            hand_.start_at("on");
            if (action.number == 1) return wish(CallMe{first_run_.code});
            return std::nullopt;
        case Act::open_tab:
            (room_ == Room::settings ? settings_.tab : progress_.tab) = action.number;
            settings_.choosing.clear();
            memory().scrolls.clear();
            return std::nullopt;
        case Act::clear_field: write({action.what, ""}); return std::nullopt;
        case Act::filter:
            home_.filters = with_filter(home_.filters, home_.library, action.what, action.number);
            return std::nullopt;
        case Act::type_into:
            if (room_ == Room::first_run) return use({Act::turn_to, first_run_.card + 1});
            return std::nullopt;
        default: return std::nullopt;  // an encounter's, or author mode's
    }
    return std::nullopt;
}

void Foyer::draw(Page& page) {
    switch (room_) {
        case Room::first_run: draw_first_run(page, first_run_, preferences_, offer_); break;
        case Room::home: draw_home(page, home_, subject_); break;
        case Room::progress: draw_progress(page, progress_); break;
        case Room::settings: draw_settings(page, settings_, preferences_, offer_); break;
        case Room::problem: draw_problem(page, problem_); break;
    }
    draw_toast(page, toast_);
}

}  // namespace frontstage::player
