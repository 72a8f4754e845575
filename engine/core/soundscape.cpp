#include "core/soundscape.hpp"

#include <algorithm>
#include <array>

namespace frontstage {
namespace {

struct Heard {
    std::string_view word;
    Ambience what;
};

// The words of which places are made; the first that fits.
constexpr std::array<Heard, 14> by_place{{{"restaurant", Ambience::restaurant},
                                          {"bar", Ambience::restaurant},
                                          {"street", Ambience::street},
                                          {"square", Ambience::street},
                                          {"phone", Ambience::office},
                                          {"chat", Ambience::office},
                                          {"portal", Ambience::office},
                                          {"mail", Ambience::office},
                                          {"review", Ambience::office},
                                          {"lobby", Ambience::lobby},
                                          {"corridor", Ambience::quiet_room},
                                          {"room", Ambience::quiet_room},
                                          {"consulting", Ambience::quiet_room},
                                          {"office", Ambience::office}}};

constexpr std::array<Heard, 14> by_force{{{"storm", Ambience::rain},
                                          {"rain", Ambience::rain},
                                          {"flood", Ambience::rain},
                                          {"wind", Ambience::wind},
                                          {"snow", Ambience::wind},
                                          {"queue", Ambience::people_waiting},
                                          {"crowd", Ambience::people_waiting},
                                          {"coach", Ambience::people_waiting},
                                          {"full", Ambience::people_waiting},
                                          {"watch", Ambience::people_waiting},
                                          {"festival", Ambience::street},
                                          {"traffic", Ambience::street},
                                          {"works", Ambience::street},
                                          {"strike", Ambience::street}}};

bool stands_in(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

Ambience at(std::string_view place) {
    const std::string_view setting = place.substr(0, place.find('.'));
    const bool named = setting.size() < place.size();
    const std::string_view spot = named ? place.substr(setting.size() + 1) : place;
    if (setting == "clinic" && stands_in(spot, "waiting")) return Ambience::clinic;
    for (const Heard& heard : by_place)
        if (stands_in(spot, heard.word)) return heard.what;
    if (setting == "shop" || setting == "retail") return Ambience::shop;
    if (setting == "clinic") return Ambience::clinic;
    if (setting == "hotel") return Ambience::lobby;
    return Ambience::quiet_room;
}

// A force is heard where it can be: rooms are far from the crowd in the lobby.
bool reaches(Ambience force, Ambience place) {
    if (force != Ambience::people_waiting) return true;
    return place != Ambience::quiet_room && place != Ambience::office;
}

bool is_written(Channel channel) {
    switch (channel) {
        case Channel::chat:
        case Channel::email:
        case Channel::portal:
        case Channel::review:
        case Channel::web: return true;
        case Channel::desk:
        case Channel::floor:
        case Channel::room:
        case Channel::phone: return false;
    }
    return false;
}

}  // namespace

std::string_view caption_of(Ambience what) {
    switch (what) {
        case Ambience::lobby: return phrase("The hush of a large lobby");
        case Ambience::quiet_room: return phrase("A quiet room");
        case Ambience::restaurant: return phrase("Voices and cutlery in the restaurant");
        case Ambience::shop: return phrase("People move about the shop");
        case Ambience::clinic: return phrase("The ventilation of the clinic hums");
        case Ambience::street: return phrase("Traffic in the street");
        case Ambience::office: return phrase("Somebody types in the next room");
        case Ambience::rain: return phrase("Rain on the windows");
        case Ambience::wind: return phrase("Wind around the house");
        case Ambience::people_waiting: return phrase("People talk as they wait");
    }
    return {};
}

std::string_view caption_of(Cue what) {
    switch (what) {
        case Cue::desk_bell: return phrase("The bell on the desk rings");
        case Cue::telephone: return phrase("The telephone rings");
        case Cue::message: return phrase("A message arrives");
        case Cue::page: return phrase("A page turns");
    }
    return {};
}

Hearing hearing_at(const Scenario& scenario, const State& state, const View& view) {
    Hearing hearing{view.meeting.place, view.meeting.time, {}, view.meeting.channel, view.moment};
    state.forces.each([&](ForceId force) {
        hearing.forces.push_back(scenario.names.forces[force]);
        const std::vector<std::string>& seen = scenario[force].seen;
        hearing.forces.insert(hearing.forces.end(), seen.begin(), seen.end());
    });
    return hearing;
}

std::vector<Bed> beds_for(const Hearing& hearing) {
    constexpr std::size_t most = 3;
    if (hearing.moment.empty()) return {};
    const Ambience place = at(hearing.place);
    const bool still = hearing.time == TimeOfDay::night || hearing.time == TimeOfDay::dawn;
    std::vector<Bed> beds{{place, still ? 0.6 : 1.0}};
    const auto add = [&](Ambience what, double level) {
        const bool there = std::ranges::find(beds, what, &Bed::what) != beds.end();
        if (!there && beds.size() < most && reaches(what, place)) beds.push_back({what, level});
    };
    for (const std::string& force : hearing.forces) {
        for (const Heard& heard : by_force)
            if (stands_in(force, heard.word)) add(heard.what, 0.8);
        if (stands_in(force, "storm")) add(Ambience::wind, 0.5);
    }
    return beds;
}

std::vector<Cue> cues_between(const Hearing& before, const Hearing& now) {
    if (now.moment.empty() || now.moment == before.moment) return {};
    const bool begins = before.moment.empty();
    const bool comes_this_way = begins || before.channel != now.channel;
    if (is_written(now.channel)) return {Cue::message};
    if (now.channel == Channel::phone && comes_this_way) return {Cue::telephone};
    if (now.channel == Channel::desk && begins) return {Cue::desk_bell};
    return {Cue::page};
}

std::string caption_of(const Hearing& before, const Hearing& now, const Phrasebook& words) {
    for (const Cue cue : cues_between(before, now))
        if (cue != Cue::page) return words(caption_of(cue));
    const std::vector<Bed> beds = beds_for(now);
    if (beds.empty()) return {};
    return words(caption_of(beds.size() > 1 ? beds[1].what : beds[0].what));
}

}  // namespace frontstage
