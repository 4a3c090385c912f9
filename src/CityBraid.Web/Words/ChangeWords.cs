using System.Globalization;

namespace CityBraid.Web;

/// <summary>What is said of a change in more than one place.</summary>
internal static class ChangeWords
{
    /// <summary>The page of a change.</summary>
    public static string Address(Visit visit, Place place, long number) =>
        visit.Link(FormattableString.Invariant($"/{place.Code}/data/changes/{number}"));

    /// <summary>Where to send the wish to undo a change.</summary>
    public static string UndoAddress(Visit visit, Place place, long number) =>
        Address(visit, place, number) + "/undo";

    /// <summary>
    /// What it was about: a file, variables, the number of another change or of a revision.
    /// </summary>
    public static string Subject(Visit visit, ChangeSummary change) =>
        Subject(visit, change.Kind, change.Subject);

    /// <summary>
    /// What it was about: a file, variables, the number of another change or of a revision.
    /// </summary>
    public static string Subject(Visit visit, ChangeKind kind, string subject) =>
        kind switch
        {
            ChangeKind.Undo => visit.Say("change.number", ("number", subject)),
            ChangeKind.Restoration => visit.Say("change.revision", ("number", subject)),
            _ => subject,
        };

    /// <summary>Whether a reader may undo changes of a kind: an approval is of those who approve.</summary>
    public static bool MayUndo(Visit visit, Place place, ChangeKind kind) =>
        visit.Visitor.Actor.May(
            kind is ChangeKind.Round ? Permission.ApproveFacts : Permission.WriteFacts,
            place.Code
        );

    /// <summary>A fact's amount; that there is none when it is not on record.</summary>
    public static string Amount(Visit visit, Fact? fact) =>
        fact is null ? visit.Say("change.nothing") : UnitWords.Say(visit, fact.Quantity);

    /// <summary>A number as addresses have it.</summary>
    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
