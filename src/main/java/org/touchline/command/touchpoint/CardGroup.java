package org.touchline.command.touchpoint;

import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Touchpoints that are moved or copied together: where one of them, the *lead*, goes, the others
/// follow, each as many stages and time slots away from it as before.
///
/// None of them leaves the grid: at its borders they stop together. What shares the lead's cell
/// stays with it, and so does everything where the lead comes from the parking lot or goes there.
public final class CardGroup {
    private final List<Member> members;
    private final Member lead;
    private final GroupShift shift;
    private final int others;

    /// @param indexToMove among the touchpoints of its slot that are not in the group
    /// @param indexToCopy below itself, among all touchpoints of its slot
    private record Member(String id, Slot slot, int indexToMove, int indexToCopy) {}

    private CardGroup(JourneyMap map, List<Member> members, Member lead) {
        this.members = members;
        this.lead = lead;
        others =
                map.touchpointsAt(lead.slot()).size()
                        - (int)
                                members.stream()
                                        .filter(member -> member.slot().equals(lead.slot()))
                                        .count();
        shift =
                new GroupShift(
                        ElementList.STAGES.ids(map),
                        ElementList.TIMES.ids(map),
                        members.stream().map(Member::slot).filter(Slot::isOnGrid).toList());
    }

    /// @param ids of touchpoints of the map
    /// @param lead one of them
    public static CardGroup of(JourneyMap map, Collection<String> ids, String lead) {
        Set<String> wanted = new HashSet<>(ids);
        List<Member> members = members(map, wanted);
        Member first =
                members.stream()
                        .filter(member -> member.id().equals(lead))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("not in it: " + lead));
        return new CardGroup(map, members, first);
    }

    /// Moves the group.
    ///
    /// @param slot where the lead goes
    /// @param index among the touchpoints of that slot that are not in the group
    public MoveTouchpoints moveTo(Slot slot, int index) {
        List<Placement> placements = new ArrayList<>();
        for (Member member : members) {
            Placement placement = placement(member, slot, index, member.indexToMove());
            boolean stays = placement.slot().equals(member.slot()) && !follows(member, slot);
            if (!stays) {
                placements.add(placement);
            }
        }
        return new MoveTouchpoints(placements);
    }

    /// Copies the group.
    ///
    /// @param slot where the lead's copy goes
    /// @param index among the touchpoints of that slot
    public CopyTouchpoints copyTo(Slot slot, int index) {
        return new CopyTouchpoints(
                members.stream()
                        .map(member -> placement(member, slot, index, member.indexToCopy()))
                        .toList());
    }

    /// Copies each touchpoint of the group below itself.
    public CopyTouchpoints duplicate() {
        return new CopyTouchpoints(
                members.stream()
                        .map(member ->
                                new Placement(member.id(), member.slot(), member.indexToCopy()))
                        .toList());
    }

    /// Where the lead is now.
    public Slot slot() {
        return lead.slot();
    }

    /// Where the lead is now among the touchpoints of its slot that are not in the group.
    public int index() {
        return lead.indexToMove();
    }

    /// How many touchpoints of the lead's slot are not in the group.
    public int others() {
        return others;
    }

    private Placement placement(Member member, Slot target, int index, int ownIndex) {
        if (!target.isOnGrid() || !lead.slot().isOnGrid()) {
            return new Placement(member.id(), target, index);
        }
        Slot end = shift.of(lead.slot(), lead.slot(), target);
        if (follows(member, target)) {
            return new Placement(member.id(), end, end.equals(target) ? index : ownIndex);
        }
        return new Placement(member.id(), shift.of(member.slot(), lead.slot(), target), ownIndex);
    }

    /// Whether it goes into the very slot that the lead goes into.
    private boolean follows(Member member, Slot target) {
        return !target.isOnGrid()
                || !lead.slot().isOnGrid()
                || !member.slot().isOnGrid()
                || member.slot().equals(lead.slot());
    }

    /// In the order of the map.
    private static List<Member> members(JourneyMap map, Set<String> wanted) {
        Map<String, Member> byId = new HashMap<>();
        Set<Slot> slots = new HashSet<>();
        for (String id : wanted) {
            map.touchpoint(id).map(Touchpoint::slot).ifPresent(slots::add);
        }
        slots.forEach(slot -> addMembers(map.touchpointsAt(slot), wanted, byId));
        return map.touchpoints().stream()
                .map(touchpoint -> byId.get(touchpoint.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /// @param inSlot all touchpoints of one slot
    private static void addMembers(
            List<Touchpoint> inSlot, Set<String> wanted, Map<String, Member> byId) {
        int others = 0;
        for (int i = 0; i < inSlot.size(); i++) {
            Touchpoint touchpoint = inSlot.get(i);
            if (wanted.contains(touchpoint.id())) {
                Member member = new Member(touchpoint.id(), touchpoint.slot(), others, i + 1);
                byId.put(touchpoint.id(), member);
            } else {
                others++;
            }
        }
    }
}
