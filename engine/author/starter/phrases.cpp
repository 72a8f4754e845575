#include "author/starter/phrases.hpp"

namespace frontstage::author {
namespace {

constexpr StarterPhrases english{
    "en",
    {{
        {"first-words", "the first words", "",
         "Say what went wrong before the customer has to ask.",
         "Say that you will look into it, and offer a seat meanwhile.",
         "Look at the screen again, and hope that it sorts itself out.",
         "Heard from you, a fault is honest. Found out later, the same fault is a trick.",
         "It sounds like help, and the customer still does not know where they stand.",
         "The minute of hope is yours. The customer has spent it watching your face."},
        {"what-now", "the offer", "I see. And what does that mean for me now?",
         "Ask what the customer needs most before you offer anything.",
         "Offer the two things that usually help, and let them choose.",
         "Offer the usual voucher, so that it is quickly settled.",
         "Only they know what the day was for. One question finds it out, and saves two offers.",
         "A choice is better than none. It is a choice between two things that you thought of.",
         "It pays for the trouble and leaves the trouble where it was."},
        {"how-long", "the wait", "All right. How long am I going to wait for that?",
         "Give a time that you can keep, and say who sees to it.",
         "Say that the right person sees to it as soon as they are free.",
         "Promise it right away, whatever the others say about it.",
         "With a time and a name, waiting is planning. The customer can do something else until "
         "then.",
         "It is true, and it cannot be planned with: nobody knows when that is.",
         "It buys ten calm minutes. Then it is a broken word, on top of what went wrong."},
        {"before-you-go", "the goodbye", "Well, that is done, then.",
         "Ask whether it is really put right, and wait for the answer.",
         "Say that they can come back any time if something is missing.",
         "Wish them a good day, and turn to the next one in the queue.",
         "Asked while you can still mend it, people tell you. Otherwise they tell the others.",
         "It is friendly, and it leaves to them the work of coming back.",
         "The end is remembered longest, and this end was about the queue."},
    }},
    {"Do half of it, and leave the rest for later.",
     "Say that you will see to it when it is quieter.",
     "Do what the procedure asks for, and leave it at that for now.",
     "Say how it is usually handled here, and ask them to be patient.",
     "Do the part of it that is quick, and let a colleague see to the rest later.",
     "Say how it is usually handled here. Then do what can be done without any trouble.",
     "Do the part of it that is quick, write the rest into the book, and let the next shift see to "
     "it.",
     "Say how it is usually handled here, do what the procedure asks for, and leave it at that for "
     "today.",
     "Do the part of it that is quick, write the rest into the book, let the next shift see to it, "
     "and say that somebody will call.",
     "Say how it is usually handled here. Do what the procedure asks for, and write the rest into "
     "the book. Then the next shift can see to it when there is a little more time."},
    {"You are at the front desk, and the evening is busy.",
     "You are on the shop floor, and it is a busy Saturday.",
     "You are at the reception of a practice, and the waiting room is full."},
    "Alex Brandt",
    "Good evening. I was told that everything would be ready by now. Is it?",
    "* nods, and tells the next person how it was put right.",
    "* leaves without another word. The review says the rest."};

constexpr StarterPhrases german{
    "de",
    {{
        {"first-words", "die ersten Worte", "",
         "Sage, was schiefging, bevor jemand danach fragen muss.",
         "Sage, dass du nachsiehst, und biete solange einen Platz an.",
         "Sieh noch einmal nach und hoffe, dass es sich von selbst regelt.",
         "Von dir gehört, ist ein Fehler ehrlich. Später entdeckt, ist er ein Trick.",
         "Es klingt nach Hilfe, und noch immer weiß niemand, woran er ist.",
         "Die Minute Hoffnung gehört dir. Dein Gegenüber hat sie damit verbracht, dich anzusehen."},
        {"what-now", "das Angebot", "Aha. Und was heißt das jetzt für mich?",
         "Frage, was am meisten gebraucht wird, bevor du etwas anbietest.",
         "Biete die zwei Dinge an, die meistens helfen, und lass wählen.",
         "Biete den üblichen Gutschein an, damit es schnell erledigt ist.",
         "Wozu der Tag da war, weiß nur der Gast. Eine Frage findet es heraus und spart zwei "
         "Angebote.",
         "Eine Wahl ist besser als keine. Es ist die Wahl zwischen zwei Dingen, die dir einfielen.",
         "Das bezahlt den Ärger und lässt ihn, wo er war."},
        {"how-long", "das Warten", "Gut. Und wie lange muss ich darauf warten?",
         "Nenne eine Zeit, die du halten kannst, und wer sich kümmert.",
         "Sage, dass sich jemand darum kümmert, sobald jemand frei ist.",
         "Versprich es für sofort, egal, was die anderen dazu sagen.",
         "Mit Uhrzeit und Namen wird Warten zu Planen. Bis dahin lässt sich etwas anderes tun.",
         "Es ist wahr, und planen lässt sich damit nicht: Niemand weiß, wann das ist.",
         "Es kauft zehn ruhige Minuten. Dann ist es ein gebrochenes Wort obendrauf."},
        {"before-you-go", "der Abschied", "Nun, das wäre dann wohl alles.",
         "Frage, ob jetzt wirklich alles stimmt, und warte die Antwort ab.",
         "Sage, dass man jederzeit wiederkommen kann, wenn etwas fehlt.",
         "Wünsche einen schönen Tag und wende dich der Nächsten zu.",
         "Solange du es noch richten kannst, sagen sie es dir. Danach sagen sie es den anderen.",
         "Das ist freundlich, und die Arbeit des Wiederkommens bleibt beim Gast.",
         "Das Ende bleibt am längsten in Erinnerung, und hier ging es um die Schlange."},
    }},
    {"Tue die Hälfte davon und lass den Rest für später.",
     "Sage, dass du dich kümmerst, sobald es ruhiger ist.",
     "Tue, was die Vorschrift verlangt, und lass es fürs Erste dabei.",
     "Sage, wie das hier sonst gemacht wird, und bitte um etwas Geduld.",
     "Tue, was davon schnell geht, und überlass den Rest später jemand anderem.",
     "Sage, wie das hier sonst gemacht wird. Dann tue, was ohne Umstände möglich ist.",
     "Tue, was davon schnell geht, schreib den Rest ins Buch und überlass ihn der nächsten "
     "Schicht.",
     "Sage, wie das hier sonst gemacht wird, tue, was die Vorschrift verlangt, und lass es für "
     "heute dabei.",
     "Tue, was davon schnell geht, schreib den Rest ins Buch, überlass ihn der nächsten Schicht "
     "und "
     "sage, dass jemand anruft.",
     "Sage, wie das hier sonst gemacht wird. Tue, was die Vorschrift verlangt, und schreib den "
     "Rest "
     "ins Buch. Dann kann sich die nächste Schicht darum kümmern, wenn mehr Zeit ist."},
    {"Du stehst am Empfang, und es ist ein voller Abend.",
     "Du bist auf der Fläche, und es ist ein voller Samstag.",
     "Du bist am Empfang einer Praxis, und das Wartezimmer ist voll."},
    "Alex Brandt",
    "Guten Abend. Mir wurde gesagt, dass alles bereit sein würde. Ist es das?",
    "* nickt und erzählt weiter, wie es in Ordnung kam.",
    "* geht ohne ein weiteres Wort. Den Rest sagt die Bewertung."};

}  // namespace

const StarterPhrases& phrases_in(std::string_view language) {
    const bool is_german = language == "de" || language.starts_with("de-");
    return is_german ? german : english;
}

}  // namespace frontstage::author
