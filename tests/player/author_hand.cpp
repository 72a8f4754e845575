#include "player/author_hand.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "app/disk_files.hpp"
#include "author/preview/deeper.hpp"
#include "support/shipped.hpp"

namespace frontstage::player {
namespace {

const std::string file =
    std::string(FRONTSTAGE_ROOT) + "/scenarios/hotel/late-arrival/scenario.yaml";

}  // namespace

std::optional<std::string> EditedFiles::read(const std::string& path) {
    if (const auto edited = edited_.find(path); edited != edited_.end()) return edited->second;
    return app::DiskFiles().read(path);
}

std::vector<std::string> EditedFiles::list(const std::string& folder) {
    return app::DiskFiles().list(folder);
}

void EditedFiles::replace(const std::string& path, const std::string& what, const std::string& by) {
    std::string text = read(path).value();
    const std::size_t at = text.find(what);
    if (at == std::string::npos) throw std::runtime_error("not in the text: " + what);
    edited_[path] = text.replace(at, what.size(), by);
}

AuthorHand::AuthorHand(const HouseOptions& options, AuthorReading reading)
    : session(testing::shipped_folders(), file,
              {Seed{5}, {{"storm", Presence::present}, {"city-full", Presence::present}}}, files),
      house(options) {
    session.reload("14:02");
    reading.text_percent = options.reading.text_percent;
    performance.emplace(session, house, *this, std::move(reading), now_ms);
    settle();
}

std::string AuthorHand::open_text(const std::string& path, unsigned line) {
    opened = {path, line};
    return "Opened.";
}

std::vector<app::Disagreement> AuthorHand::disagreements(const std::string& id) {
    std::vector<app::Disagreement> theirs;
    std::ranges::copy_if(kept, std::back_inserter(theirs),
                         [&](const app::Disagreement& one) { return one.scenario == id; });
    return theirs;
}

void AuthorHand::settle() {
    for (int frame = 0; frame < 200; ++frame) {
        const auto wake = performance->step({}, now_ms);
        if (!wake || *wake > 20) break;
        now_ms += *wake;
    }
    now_ms += 1000;  // past the guard
}

void AuthorHand::feed(const Input& input) {
    (void)performance->step({input}, now_ms);
    settle();
}

void AuthorHand::click(const std::string& id) {
    const Item* item = find(id);
    if (item == nullptr) throw std::runtime_error("nothing on the screen is called " + id);
    const Point at = item->visible.centre();
    feed(PointerMoved{at});
    feed(PointerPressed{at});
    feed(PointerReleased{at});
    feed(PointerMoved{{-1, -1}});
}

void AuthorHand::edit(const std::string& what, const std::string& by, const std::string& clock) {
    files.replace(file, what, by);
    performance->session_changed(session.reload(clock), now_ms);
    settle();
}

void AuthorHand::look_deeper() {
    if (session.deepen(author::deeper_of(session.folders(), file, session.digest())))
        performance->session_changed(author::PreviewSession::Came::nothing_new, now_ms);
    settle();
}

std::string AuthorHand::place() {
    return author::place_in(*session.scenario(), session.rehearsal()->state());
}

}  // namespace frontstage::player
