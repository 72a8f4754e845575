#include "player/leftward_samples.hpp"

namespace frontstage::player::sample {

const Leftward& arabic() {
    static const Leftward words{
        "ar",
        "حجز زائد عند منتصف الليل",
        "أنت موظف الاستقبال الليلي في فندق الزيزفون.",
        "الفندق ممتلئ. بقي ضيف واحد لم يصل بعد، وقد أُعطيت غرفته رقم 417 لغيره في الساعة العاشرة.",
        "السيد أوكافور",
        "منزعج، ذراعاه مطويتان",
        "حجزت هذه الغرفة قبل ثلاثة أشهر برقم 417 (Hotel Linden)، والآن تقول لي إنها ليست متاحة؟",
        "أنا آسف جدًا، سيد أوكافور. دعني أرى ما يمكنني ترتيبه لك الليلة.",
        "إنه نظام الحجز يا سيدي.",
        "الجناح محجوز حتى الخميس",
        "لأنها تقول ما سيحدث بعد ذلك ومتى.",
        "تحمّل المشكلة قبل أن تشرحها.",
        "اعتذار، ثم شيء واحد ستفعله الآن.",
        "مكتب الاستقبال"};
    return words;
}

const Leftward& hebrew() {
    static const Leftward words{
        "he",
        "רישום יתר בחצות",
        "אתה פקיד הקבלה של הלילה במלון טיליה.",
        "המלון מלא. אורח אחד עוד בדרך, והחדר שלו, מספר 417, ניתן לאחר בשעה עשר.",
        "מר אוקפור",
        "מוטרד, ידיו שלובות",
        "הזמנתי את החדר הזה, מספר 417 (Hotel Linden), לפני שלושה חודשים, ועכשיו הוא איננו?",
        "אני מצטער, מר אוקפור. תן לי לראות מה אפשר לסדר לך הלילה.",
        "זו מערכת ההזמנות, אדוני.",
        "הסוויטה תפוסה עד יום חמישי",
        "כי זה אומר מה יקרה עכשיו, ומתי.",
        "קח אחריות על הבעיה לפני שתסביר אותה.",
        "התנצלות, ואז דבר אחד שתעשה עכשיו.",
        "דלפק הקבלה"};
    return words;
}

View view_in(const Leftward& words) {
    View view = sample::view();
    view.title = words.title;
    view.speaker_name = words.customer;
    view.mood_words = words.mood;
    view.lines = {{std::nullopt, "", words.brief}, {SpeakerId{0}, words.customer, words.line}};
    view.offers[0].text = words.apology;
    view.offers[1].text = words.excuse;
    view.offers[2].text = words.apology;
    view.offers[2].openness = Openness::locked;
    view.offers[2].locked_because = words.locked;
    view.offers[1].delivery = Delivery::does;
    for (JourneyStop& stop : view.journey)
        stop.touchpoint = words.touchpoint;
    return view;
}

Transcript transcript_in(const Leftward& words) {
    return {{SaidBy::narrator, "", words.brief},
            {SaidBy::cast, words.customer, words.line},
            {SaidBy::trainee, "You", words.excuse},
            {SaidBy::cast, words.customer, words.line}};
}

Briefing briefing_in(const Leftward& words) {
    Briefing briefing;
    briefing.title = words.title;
    briefing.place = "hotel.lobby";
    briefing.minutes = 6;
    briefing.role = words.role;
    briefing.brief = words.brief;
    briefing.before = {{words.touchpoint, words.line}};
    briefing.forces = {words.locked};
    briefing.standards = {{words.standard, words.good}};
    return briefing;
}

Debrief debrief_in(const Leftward& words) {
    Debrief debrief = sample::debrief();
    debrief.title = words.title;
    debrief.ending = words.brief;
    for (DecisionNote& note : debrief.decisions) {
        note.touchpoint = words.touchpoint;
        note.said = words.excuse;
        note.why = words.why;
        if (!note.stronger.empty()) note.stronger = words.apology;
        if (!note.stronger_why.empty()) note.stronger_why = words.why;
        for (auto& standard : note.standards)
            standard.wording = words.standard;
    }
    for (StandardNote& note : debrief.standards) {
        note.wording = words.standard;
        note.good = words.good;
    }
    debrief.afterwards.customer = words.customer;
    debrief.afterwards.review = words.line;
    for (SurveyReply& reply : debrief.afterwards.replies)
        reply.question = words.line;
    debrief.try_next = words.apology;
    return debrief;
}

app::Library library_in(const Leftward& words) {
    app::Library library = sample::library();
    for (app::Shelved& shelved : library.scenarios) {
        shelved.title = words.title;
        for (std::string& standard : shelved.standard_words)
            standard = words.standard;
    }
    for (app::Due& due : library.due)
        due.title = words.title;
    return library;
}

}  // namespace frontstage::player::sample
