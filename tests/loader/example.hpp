// The worked example of the scenario format, comments and all, with the rest that it needs to be
// whole.
#pragma once

#include <string_view>

namespace frontstage::loader::testing {

inline constexpr std::string_view example_scenario =
    R"yaml(# yaml-language-server: $schema=../../../assets/schema/scenario.schema.json
scenario: hotel/late-arrival
title: The 02:10 arrival
setting: hotel                       # hotel | retail | clinic
channel: desk                        # desk floor room phone | chat email portal review web
place: hotel.lobby                   # the backdrop
time: night                          # dawn day dusk night
incident: service-failure            # service-failure | special-request | unprompted-act | difficult-customer
minutes: 6
role: You are the night receptionist, alone at the desk.
brief: |
  A storm has closed the airport road. The house is full but for one room,
  and its air conditioning has failed.
pass: 70                             # of 100; critical standards fail on their own
standards: [own-the-problem, disclose-before-asked, offer-a-choice, verify-identity]

cast:
  okafor:
    name: Mr Okafor
    look: {skin: 5, hair: curls, beard: full, glasses: round, top: rust}
    mood: 55                         # 0..100 on arrival; 50 unless said
    expects:                         # 1..9 for each factor: [adequate, desired]
      responsiveness: [6, 8]
      empathy: [5, 7]
customer: okafor                     # whose experience is measured

before:                              # what the customer met before meeting you
  website:
    kind: website                    # website | review | tutorial | advertisement | word-of-mouth
    says: Your room is guaranteed until noon, whatever the hour you arrive.
    expects: {adherence: [+1, +1]}
    promises: guaranteed-room

forces:                              # outside anyone's control
  storm:
    says: The storm has closed the airport road.
    chance: 60                       # percent, drawn once from the seed; without it, always
    mood: -8
    expects: {responsiveness: [-1, 0]}

state:                               # declared, typed, and so checked
  room_shown: false
  nights: 1
  tone: [neutral, warm, cold]

opening: arrival
moments:
  arrival:
    truth: first                     # first | second | third moment of truth
    phase: during                    # before | during | after; `during` unless said
    touchpoint: check-in
    speaker: okafor
    mood: tired                      # the face; unless said, it follows the mood meter
    says: |
      I booked this room three months ago. I have been on a plane for eleven hours.
    choices:
      name-the-fault:
        say: |
          Mr Okafor, before anything else: the one room I have left has no cooling tonight.
          I can offer you two ways to fix that.
        quality: best                # best | good | weak | harmful
        shows: {disclose-before-asked: met, own-the-problem: met}
        feels: {empathy: +1.2, communication: +0.8}
        mood: +6
        takes: 40s                   # on the service clock
        promises: {move-by-ten: 8h}
        why: |
          Said before he can find it himself, a fault is honesty; found later, it is a trick.
        next: two-ways
      key-first:
        do: Hand over the key and hope he sleeps through it.
        quality: weak
        shows: {disclose-before-asked: missed}
        feels: {responsiveness: +0.6}
        takes: 15s
        effort: 1                    # what it costs the customer: repeat, wait, move, call back
        why: Fast, and kind for ten minutes. He will learn of it from the room, not from you.
        effect: |
          state.room_shown = true
        next: the-room
      ask-a-colleague:
        say: Would you give me two minutes to check with my manager?
        when: mood > 40 and not state.room_shown
        locked: He has waited long enough.        # shown greyed, with this reason; without it the choice is hidden
        quality: good
        why: Honest, and two minutes that he spends standing.
        next: two-ways
    within: 25s                      # only where speed is the skill
    silence: key-first               # what happens then, in the world; never an automatic failure

  two-ways:
    says: And which two ways are those?
    next: the-room
  the-room:
    lines:
      - okafor: It is thirty degrees in there.
      - narrator: |
          The fan hums.
    choices:
      move-early:
        ask: Shall I move you at nine?
        discovers: [early-start, light-sleeper]
        again: true
        why: He is up at seven.
        keeps: move-by-ten
        breaks: [guaranteed-room]
        next: {the-room: 'forces.storm', settled: otherwise}

endings:
  settled:
    truth: third
    says: |
      He takes the fan, the lower rate and the ten o'clock move, and thanks you by name.
)yaml";

inline constexpr std::string_view example_standards = R"yaml(standards:
  verify-identity:
    wording: Confirm three details of the booking before issuing a key.
    factor: adherence
    weight: 5                        # 1..5
    critical: true
    recovery: act                    # listen | own | act | close
    good: |                          # what good looks like
      "May I have your surname, the company and tonight's date of departure?"
    version: 2
    limit: 30s
  own-the-problem: {wording: Own it before you explain it., factor: empathy, weight: 3}
  disclose-before-asked: {wording: Say what is wrong before it is found.}
  offer-a-choice: {wording: Offer at least two ways.}
)yaml";

inline constexpr std::string_view example_walk =
    R"yaml(walk: disclose first, offer both ways, confirm
forces: {storm: on}
seed: 7
path: [{arrival: name-the-fault}, {the-room: move-early}]
expect: {ending: settled, conduct: '>= 90', standards: {verify-identity: met}, mood: '> 60', stars: 4,
         verdict: 'not yet: critical', promises: {move-by-ten: kept}, state: {room_shown: true, tone: warm}}
)yaml";

}  // namespace frontstage::loader::testing
