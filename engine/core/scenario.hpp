// What a trainer writes, once it has been read: a value that nothing changes afterwards.
// The number of an id is its place in the list of its kind (`moments[id.number]`); whoever builds a
// scenario keeps that, and `choices` in the order of their moments.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/source.hpp"
#include "core/meeting.hpp"
#include "core/names.hpp"
#include "core/standard.hpp"
#include "core/value.hpp"
#include "core/vocabulary.hpp"

namespace frontstage {

// What a customer finds adequate and what they hope for, in tenths on the scale 1..9 (10..90); the
// zone of tolerance lies between (Zeithaml, Berry, Parasuraman 1993).
struct Zone {
    int adequate_tenths = 50;
    int desired_tenths = 70;
    bool operator==(const Zone&) const = default;
};
struct ZoneShift {
    int adequate_tenths = 0;
    int desired_tenths = 0;
    bool operator==(const ZoneShift&) const = default;
};

struct CastMember {
    std::string name;
    std::map<std::string, std::string>
        look;       // words for the player to draw by; the core reads none
    int mood = 50;  // 0..100 on arrival
    PerFactor<Zone> expects;
    Place place;
};

struct PriorInfluence {  // met before meeting the trainee
    std::string name;
    Influence kind = Influence::website;
    std::string says;
    PerFactor<ZoneShift> shifts;
    std::vector<PromiseId> promises;
    Place place;
};

struct Force {  // outside anyone's control
    std::string says;
    std::vector<std::string> seen;      // words for the player to draw by; the core reads none
    std::optional<int> chance_percent;  // none: always at work
    int mood = 0;
    PerFactor<ZoneShift> shifts;
    Place place;
};

enum class ScriptKind : std::uint8_t { condition, effect, rules };
struct Script {
    ScriptKind kind = ScriptKind::condition;
    std::string source;
    Place place;          // of the Lua text's first character in its file
    std::string context;  // "moment `arrival`, choice `key-first`"
};

using Target = std::variant<MomentId, EndingId>;
struct Turn {                      // one line of a `next:` by rule
    std::optional<ScriptId> when;  // none: otherwise
    Target to;
};
using Next = std::vector<Turn>;  // the first whose condition holds; never without an `otherwise`

struct Line {
    std::optional<SpeakerId> speaker;  // none: the narrator
    std::string text;
    Place place = {};
};

struct Showing {
    StandardId standard;
    Evidence evidence = Evidence::met;
};
struct Feeling {
    Factor factor = Factor::empathy;
    int tenths = 0;
};
struct Promising {
    PromiseId promise;
    std::optional<int> due_s;  // after it is made, on the service clock; none: before the end
};

enum class Delivery : std::uint8_t { says, does };
enum class Purpose : std::uint8_t {
    answers,
    asks
};  // `ask:` marks a question that finds something out
enum class Repeats : std::uint8_t { once, again };

// What playing looks at stands first, so that a walk through thousands of choices touches little.
struct Choice {
    MomentId moment;
    Delivery delivery = Delivery::says;
    Purpose purpose = Purpose::answers;
    Repeats repeats = Repeats::once;
    Quality quality = Quality::good;
    std::optional<ScriptId> when;
    std::optional<ScriptId> effect;
    Next next;
    int mood = 0;
    int takes_s = 0;
    int effort = 0;
    std::vector<Showing> shows;
    std::vector<Feeling> feels;
    std::vector<Promising> promises;
    std::vector<PromiseId> keeps, breaks;
    std::vector<DiscoveryId> discovers;
    std::string text;  // the exact words, or what is done
    std::string why;
    std::string locked;  // shown greyed with this reason when `when` fails; empty: hidden
    Place place;
};

enum class Scoring : std::uint8_t { counted, contested };

struct Moment {
    std::optional<Truth> truth;
    Phase phase = Phase::during;
    std::string touchpoint;
    MeetingHere meeting;
    std::optional<SpeakerId> speaker;  // whose face is shown; none: the customer's
    std::optional<Face> face;          // none: it follows the mood meter
    std::vector<Line> lines;
    std::vector<ChoiceId> choices;  // none: a beat, which has `next`
    Next next;
    std::optional<int> within_s;      // only where speed is the skill
    std::optional<ChoiceId> silence;  // what happens when the time runs out
    Scoring scoring = Scoring::counted;
    Place place;
};

struct Ending {
    std::optional<Truth> truth;
    MeetingHere meeting;
    std::optional<SpeakerId> speaker;
    std::optional<Face> face;
    std::vector<Line> lines;
    Place place;
};

// A finding that the author keeps, and why.
struct Accepted {
    std::string code;
    std::string reason;
    Place place;                  // of the code
    std::optional<Place> covers;  // the moment or choice that it is written on; none: all
};

struct Scenario {
    std::string id;  // `hotel/late-arrival`
    std::string title;
    Setting setting = Setting::hotel;
    Channel channel = Channel::desk;
    std::string place;  // the backdrop, `hotel.lobby`
    TimeOfDay time = TimeOfDay::day;
    std::vector<std::string> props;
    std::optional<Incident> incident;
    int minutes = 5;
    std::string role;
    std::string brief;
    int pass_percent = 70;
    std::string language = "en";

    Names names;
    std::vector<CastMember> cast;
    std::optional<SpeakerId> customer;  // none only where nobody is in the cast
    std::vector<PriorInfluence> before;
    std::vector<Force> forces;
    std::vector<Variable> variables;
    std::vector<Standard> standards;
    MomentId opening;
    std::vector<Moment> moments;
    std::vector<Choice> choices;
    std::vector<Ending> endings;
    std::vector<Script> scripts;
    std::optional<ScriptId> rules;  // rules.lua
    std::vector<Accepted> accepted;
    std::vector<std::string> files;  // what a Place counts into; the first is scenario.yaml
    // Where single texts stand, by line id (texts.hpp); only ever looked up.
    std::unordered_map<std::string, Place> text_places;

    [[nodiscard]] const Moment& operator[](MomentId id) const { return moments[id.number]; }
    [[nodiscard]] const Choice& operator[](ChoiceId id) const { return choices[id.number]; }
    [[nodiscard]] const Ending& operator[](EndingId id) const { return endings[id.number]; }
    [[nodiscard]] const Standard& operator[](StandardId id) const { return standards[id.number]; }
    [[nodiscard]] const Force& operator[](ForceId id) const { return forces[id.number]; }
    [[nodiscard]] const CastMember& operator[](SpeakerId id) const { return cast[id.number]; }
    [[nodiscard]] const Script& operator[](ScriptId id) const { return scripts[id.number]; }

    [[nodiscard]] SourceSpan span(const Place& where) const {
        return {where.file < files.size() ? files[where.file] : std::string(), where.begin,
                where.end};
    }
};

}  // namespace frontstage
