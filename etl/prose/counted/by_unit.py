"""What a quantity counts where no noun says it: units that only one measure has, in a sentence of the campaign."""

from __future__ import annotations

from collections.abc import Callable

from etl.meaning.lexicon import find_groups
from etl.prose.counted import unit_words as words
from etl.prose.counted.as_noted import came_each_time, gave_own_share, got_through, put_stickers, went_out
from etl.prose.counted.called_on import called_at, called_at_rooms
from etl.prose.counted.came_as_told import came_or_listened
from etl.prose.counted.driven import is_driven
from etl.prose.counted.gathering import has_filled
from etl.prose.counted.held import (
    CAMP_HELD,
    LEARNT_TOGETHER,
    LESSON,
    OPENED,
    TAUGHT_TOGETHER,
    entered_there,
    gave_lesson,
    has_lectured,
    has_performed,
    has_told,
    held_at_times,
    held_by_way,
    held_in_classes,
    held_in_turn,
    is_event,
    is_held_bare,
    is_lesson,
    is_on_fraud,
    is_session,
    opened_by_noun,
    set_up_stall,
    taught_law,
    told_by_guest,
)
from etl.prose.counted.installed import (
    has_installed,
    is_installed_for,
    is_newly_installed,
    is_on_register,
    is_put_on,
    is_put_on_by,
    is_put_on_persons,
    is_registered,
    say_installed,
)
from etl.prose.counted.meetings import met_people
from etl.prose.counted.outcomes import is_loss, is_seen_and_told, is_served, is_stopped, is_transfer_stopped
from etl.prose.counted.people import received_at_stall
from etl.prose.counted.said_of_units import (
    ASKED_AND_NOTED,
    CAME_TO_ASK,
    TOLD_BY_PHONE,
    TOLD_ONES,
    has_come,
    heard_them,
    is_class,
    is_gift,
    is_given_of_it,
    is_letter,
    is_paper_listed,
    is_reached,
    is_row_of_session,
    is_thing_given,
    is_visited,
    says_before,
    sentence_says,
    went_by_label,
)
from etl.prose.counted.shown import FILMED, is_film_watched, is_played, is_published, is_screen, sent_in_chat
from etl.prose.counted.talks import gave_talk, told_at_each, told_in_goes, told_so_often
from etl.prose.words.zones import Measured, Zones, clause_before, said_before

BY_UNIT: tuple[tuple[frozenset[str], Callable[[Zones], bool], Measured], ...] = (
    (frozenset(["元"]), is_loss, Measured("loss_prevented", "", 0)),
    (frozenset(["封"]), is_letter, Measured("leaflets", "", 0)),
    (frozenset(["节", "堂", "次", "回", "场", "期"]), gave_lesson, Measured("sessions", "上课", 0)),
    (frozenset(["次", "回", "场"]), gave_talk, Measured("sessions", "上课", 0)),
    (frozenset(["场", "次", "回", "批", "拨"]), told_in_goes, Measured("sessions", "上课", 0)),
    (frozenset(["场", "场次", "期", "次"]), told_at_each, Measured("sessions", "上课", 0)),
    (frozenset(["场", "场次"]), is_session, Measured("sessions", "", 0)),
    (
        frozenset(["场", "场次", "次", "期", "节", "堂", "回"]),
        opened_by_noun,
        Measured("sessions", "", 0),
    ),
    (frozenset(["场", "场次", "次", "回", "个"]), met_people, Measured("sessions", "", 0)),
    (frozenset(["期", "次", "场", "场次", "节", "堂", "回"]), held_at_times, Measured("sessions", "", 0)),
    (frozenset(["期"]), is_held_bare, Measured("sessions", "", 0)),
    (frozenset(["期", "次", "堂", "节"]), held_by_way, Measured("sessions", "", 0)),
    (frozenset(["次"]), held_in_turn, Measured("sessions", "", 0)),
    (frozenset(["次"]), entered_there, Measured("sessions", "", 0)),
    (
        frozenset(["场", "场次", "次", "期", "节", "堂", "课", "回"]),
        is_lesson,
        Measured("sessions", "上课", 0),
    ),
    (frozenset(["次", "回", "趟"]), set_up_stall, Measured("sessions", "摆摊", 0)),
    (frozenset(["次"]), taught_law, Measured("sessions", "", 0)),
    (
        frozenset(["条", "部", "个", "期", "集", "支", "首", "节"]),
        says_before(FILMED),
        Measured("videos", "", 0),
    ),
    (frozenset(["间", "套"]), called_at_rooms, Measured("households", "", 0)),
    (frozenset(["台次", "车次", "辆次", "趟", "趟次", "台", "辆"]), is_driven, Measured("vehicles", "", 0)),
    (frozenset(["人次", "人", "名"]), is_served, Measured("people_reached", "", 0)),
    (frozenset(["人", "名", "户", "人次", "次"]), is_newly_installed, Measured("app_installs", "", 0)),
    (frozenset(["个", "台", "部", "位"]), is_put_on, Measured("app_installs", "", 0)),
    (frozenset(["人", "名", "位", "个"]), is_put_on_by, Measured("app_installs", "", 0)),
    (frozenset(["人", "名", "人次"]), is_put_on_persons, Measured("app_installs", "", 0)),
    (frozenset(["人", "名", "位", "个", "户"]), is_on_register, Measured("app_installs", "", 0)),
    (frozenset(["个", "位", "名", "人", "户"]), is_installed_for, Measured("app_installs", "", 0)),
    (frozenset(["人", "名", "户"]), sentence_says(words.APP_OF_THOSE), Measured("app_installs", "", 0)),
    (frozenset(["户"]), has_installed, Measured("app_installs", "", 0)),
    (frozenset(["个", "位", "名", "人", "人次"]), says_before(CAME_TO_ASK), Measured("consultations", "", 0)),
    (frozenset(["位", "名", "人"]), say_installed, Measured("app_installs", "", 0)),
    (frozenset(["人", "户", "次", "人次", "名"]), is_registered, Measured("app_installs", "", 0)),
    (frozenset(["条", "条次", "则", "篇", "次", "回", "遍"]), sent_in_chat, Measured("posts", "", 0)),
    (
        frozenset(["条", "条次"]),
        lambda zones: (
            words.WAY_ALONE.fullmatch(zones.before) is not None
            and words.POSTED.search(said_before(zones)) is not None
        ),
        Measured("posts", "", 0),
    ),
    (frozenset(), is_published, Measured("posts", "", 0)),
    (
        frozenset(["人", "名", "位", "人次"]),
        lambda zones: words.TAUGHT.match(zones.behind) is not None,
        Measured("people_reached", "", 0),
    ),
    (frozenset(["人", "名", "位", "人次"]), says_before(words.TRAINED), Measured("people_reached", "", 0)),
    (
        frozenset(["人", "名", "位"]),
        lambda zones: (
            zones.of_campaign and words.TOLD_OF_IT.search(zones.before) is not None and not zones.behind
        ),
        Measured("people_reached", "", 0),
    ),
    (frozenset(["人", "名", "位", "起", "宗"]), is_stopped, Measured("scams_stopped", "", 0)),
    (
        frozenset(["人", "名", "位"]),
        lambda zones: zones.before.endswith("对") and words.HELD_BACK_THEN.match(zones.behind) is not None,
        Measured("scams_stopped", "", 0),
    ),
    (frozenset(["笔", "单"]), is_transfer_stopped, Measured("scams_stopped", "", 0)),
    (frozenset(["次", "期", "场", "场次"]), says_before(LEARNT_TOGETHER), Measured("sessions", "学习", 0)),
    (
        frozenset(["期", "场", "场次"]),
        lambda zones: zones.of_campaign and TAUGHT_TOGETHER.search(clause_before(zones)) is not None,
        Measured("sessions", "学习", 0),
    ),
    (frozenset(["次", "期", "场", "场次"]), is_film_watched, Measured("sessions", "", 0)),
    (frozenset(["次", "期", "场", "场次"]), is_event, Measured("sessions", "", 0)),
    (frozenset(["次", "期", "场", "场次"]), says_before(CAMP_HELD), Measured("sessions", "", 0)),
    (
        frozenset(["份", "册"]),
        lambda zones: says_before(words.PAPER_GIVEN)(zones) and not words.PAPERWORK.search(zones.before),
        Measured("leaflets", "", 0),
    ),
    (frozenset(["份", "册"]), says_before(words.PAPERS_OF_ALL_KINDS), Measured("leaflets", "", 0)),
    (frozenset(["份", "册"]), is_paper_listed, Measured("leaflets", "", 0)),
    (
        frozenset(["份", "册", "张", "本"]),
        lambda zones: zones.of_campaign and words.TAKEN_AWAY.search(said_before(zones)) is not None,
        Measured("leaflets", "", 0),
    ),
    (
        frozenset(["份", "张", "本"]),
        lambda zones: (
            zones.before.endswith(words.PAPERS_SENT) and words.PAPERS_BEHIND.match(zones.behind) is not None
        ),
        Measured("leaflets", "", 0),
    ),
    (
        frozenset(["人", "名", "位", "人次"]),
        says_before(words.HELPED),
        Measured("people_reached", "", 0),
    ),
    (frozenset(["张"]), says_before(words.CARDS), Measured("leaflets", "", 0)),
    (frozenset(["张", "份"]), says_before(words.SINGLE_SHEETS), Measured("leaflets", "", 0)),
    (frozenset(["张", "份", "幅"]), says_before(words.PUT_UP), Measured("posters", "", 0)),
    (
        frozenset(["张", "份", "幅"]),
        lambda zones: (
            zones.before.endswith(words.STUCK) and words.STUCK_BEHIND.match(zones.behind) is not None
        ),
        Measured("posters", "", 0),
    ),
    (frozenset(["次", "场", "期"]), says_before(words.MET_ON_FRAUD), Measured("sessions", "", 0)),
    (
        frozenset(["人", "名"]),
        lambda zones: zones.of_campaign and words.is_crew(zones.before, zones.behind),
        Measured("staff", "", 0),
    ),
    (
        frozenset(["张", "幅"]),
        lambda zones: (
            zones.of_campaign
            and words.PUT_UP_BEHIND.match(zones.behind) is not None
            and not words.OTHER_PAPER.search(zones.before)
        ),
        Measured("posters", "", 0),
    ),
    (words.GIFT_UNITS, is_gift, Measured("gifts", "", 0)),
    (frozenset(["个", "条", "件", "套"]), is_thing_given, Measured("gifts", "", 0)),
    (frozenset(["个", "件", "只", "套"]), is_given_of_it, Measured("gifts", "", 0)),
    (
        frozenset(["个", "件", "套", "支", "对"]),
        says_before(words.OF_THE_CAMPAIGN_GIVEN),
        Measured("gifts", "", 0),
    ),
    (
        frozenset(["户", "户次"]),
        is_visited,
        Measured("households", "", 0),
    ),
    (frozenset(["家"]), called_at, Measured("households", "", 0)),
    (frozenset(["次", "节", "堂", "场", "回"]), has_told, Measured("sessions", "", 0)),
    (frozenset(["次", "节", "堂", "场", "期", "场次"]), is_on_fraud, Measured("sessions", "", 0)),
    (frozenset(["节", "堂", "场"]), told_by_guest, Measured("sessions", "上课", 0)),
    (frozenset(["场", "堂", "节", "期", "次", "回"]), has_lectured, Measured("sessions", "上课", 0)),
    (frozenset(["场", "场次", "台"]), has_performed, Measured("sessions", "演出", 0)),
    (frozenset(["个"]), held_in_classes, Measured("sessions", "班会", 0)),
    (frozenset(["人", "名", "位", "个"]), has_filled, Measured("people_reached", "", 0)),
    (frozenset(["人", "名", "位", "人次", ""]), has_come, Measured("people_reached", "", 0)),
    (
        frozenset(["个"]),
        lambda zones: (
            has_come(zones)
            and (
                words.PERSONS_NAMED.search(zones.before) is not None
                or words.PERSONS_BEHIND.match(zones.behind) is not None
                or not zones.behind  # 又讲了一场，来了三十多个
                or any(hit.start <= 2 for hit in find_groups(zones.behind)[:1])
            )
        ),
        Measured("people_reached", "", 0),
    ),
    (frozenset(["节", "堂"]), says_before(LESSON), Measured("sessions", "上课", 0)),
    (
        frozenset(["家", "户"]),
        lambda zones: words.SIGNED_BEHIND.match(zones.behind) is not None,
        Measured("pledges", "", 0),
    ),
    (frozenset(["块", "面", "台"]), is_screen, Measured("screens", "", 0)),
    (frozenset(["次", "遍", "回"]), sentence_says(words.SPOKEN_ALOUD), Measured("broadcasts", "", 0)),
    (frozenset(["次", "遍", "回"]), sentence_says(words.RECORDING_AIRED), Measured("broadcasts", "", 0)),
    (
        frozenset(["遍", "次"]),
        lambda zones: (
            zones.of_campaign
            and zones.before.endswith(("放了", "播了", "播放了", "放", "播放"))
            and words.RECORDING.match(zones.behind) is not None
        ),
        Measured("broadcasts", "", 0),
    ),
    (
        frozenset(["条", "则", "条次"]),
        lambda zones: words.REMINDED_IN_CHAT.search(said_before(zones)) is not None,
        Measured("posts", "微信群", 0),
    ),
    (frozenset(["份"]), says_before(words.SIGNED), Measured("pledges", "", 0)),
    (frozenset(["份", "张"]), sentence_says(words.SIGNED_AND_BACK), Measured("pledges", "", 0)),
    (frozenset(["次", "期", "节", "堂"]), says_before(OPENED), Measured("sessions", "", 0)),
    (
        frozenset(["个", "次", "通", "起", "人次"]),
        says_before(words.ASKED_BY_PHONE),
        Measured("consultations", "电话", 0),
    ),
    (
        frozenset(["条", "个", "次", "人次", "件"]),
        says_before(words.ANSWERED),
        Measured("consultations", "", 0),
    ),
    (
        frozenset(["条", "个", "次"]),
        lambda zones: (
            words.ANSWERING.search(zones.before) is not None
            and words.QUESTIONS.match(zones.behind) is not None
        ),
        Measured("consultations", "", 0),
    ),
    (
        frozenset(["位", "名", "人", "人次"]),
        lambda zones: (
            words.ANSWERING.search(zones.before) is not None
            and words.QUESTIONS_OF.match(zones.behind) is not None
        ),
        Measured("consultations", "", 0),
    ),
    (frozenset(["批", "批次"]), says_before(words.TAUGHT_IN_BATCHES), Measured("sessions", "", 0)),
    (frozenset(["元"]), says_before(words.STOPPED_LOSS), Measured("loss_prevented", "", 0)),
    (frozenset(["次", "遍"]), says_before(words.PLAYED_ADS), Measured("broadcasts", "", 0)),
    (frozenset(["次", "遍", "场次"]), is_played, Measured("broadcasts", "", 0)),
    (frozenset(["篇", "条", "次", "期"]), says_before(words.IN_THE_PRESS), Measured("media_reports", "", 0)),
    (frozenset(["人次", "人", "名", "位"]), received_at_stall, Measured("consultations", "", 0)),
    (frozenset(["笔", "件", "起", "例"]), says_before(words.ASKED_THERE), Measured("consultations", "", 0)),
    (frozenset(["人次", "人", "名", "位"]), says_before(words.CAME_TO_ASK), Measured("consultations", "", 0)),
    (
        frozenset(["人次", "人", "名", "位", "个", "次"]),
        sentence_says(ASKED_AND_NOTED),
        Measured("consultations", "", 0),
    ),
    (frozenset(["人", "名", "位", "人次"]), says_before(TOLD_BY_PHONE), Measured("people_reached", "", 0)),
    (frozenset(["人", "名", "位", "人次"]), is_row_of_session, Measured("people_reached", "", 0)),
    (frozenset(["人", "名", "位", "人次"]), heard_them, Measured("people_reached", "", 0)),
    (frozenset(["人", "名"]), went_by_label, Measured("staff", "", 0)),
    (frozenset(["个", "名", "人"]), is_class, Measured("people_reached", "", 0)),
    (frozenset(["个"]), says_before(TOLD_ONES), Measured("people_reached", "", 0)),
    (frozenset(["人次"]), is_reached, Measured("people_reached", "", 0)),
    (frozenset(["个", "人", "户", "人次"]), got_through, Measured("people_reached", "电话", 0)),
    (frozenset(["份", "张", "本"]), gave_own_share, Measured("leaflets", "", 0)),
    (frozenset(["人", "名", "人次"]), came_each_time, Measured("people_reached", "", 0)),
    (frozenset(["次"]), went_out, Measured("sessions", "", 0)),
    (frozenset(["件", "张", "个", "份"]), put_stickers, Measured("posters", "", 0)),
    (frozenset(["人", "名", "位", "人次"]), is_seen_and_told, Measured("people_reached", "", 0)),
    (frozenset(["人", "名", "位", "人次"]), came_or_listened, Measured("people_reached", "", 0)),
    (frozenset(["场", "次", "回", "堂", "趟"]), told_so_often, Measured("sessions", "", 0)),
)


def told_by_unit(zones: Zones) -> Measured | None:
    """开展反诈35场, 深入农户300户: what the unit and the words of the sentence say together."""
    for units, says, measured in BY_UNIT:
        if (not units or zones.unit in units) and says(zones):
            return measured
    return None
