using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Keeps what somebody of a country group wrote, each draft once.</summary>
public sealed class Contribute(ICooperationStore store, IContributorLinkStore links, TimeProvider time)
{
    /// <summary>
    /// Keeps the fields of a group's record; where somebody else wrote another text, nothing, and both are
    /// told. The link is what permits it.
    /// </summary>
    public async Task<Result<SavedRecord>> RunAsync(
        Actor actor,
        Contribution contribution,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(contribution);
        var opening = new OpenWorkGroup(store, links, time);
        var opened = await opening.RunAsync(actor, contribution.Token, cancellation);
        if ((opened.Refusal ?? FindRefusal(contribution)) is { } refusal)
        {
            return refusal;
        }

        var group = opened.Value!;
        var key = new RecordKey(group.Link.Workspace, contribution.Kind, contribution.Code);
        var writing = new PatchWriting(store, time)
        {
            By = $"{contribution.By.Trim()} ({group.Group.Name.In("en")})",
            Draft = $"{group.Link.Id}/{contribution.Draft}",
            Before = (now, book) => Before(group with { Book = book }, key, now),
            Completed = fields => ContributedFields.Completed(key.Kind, fields, contribution.Changes),
        };
        var changes = await ChangesAsync(key, contribution, cancellation);
        return await writing.KeepAsync(new FieldPatch(key, changes), cancellation);
    }

    private async Task<IReadOnlyList<FieldChange>> ChangesAsync(
        RecordKey key,
        Contribution contribution,
        CancellationToken cancellation
    )
    {
        if (contribution.Seen is not { } revision)
        {
            return contribution.Changes;
        }

        var states = await store.ListRevisionsAsync(key, cancellation);
        var seen = states.FirstOrDefault(state => state.Revision == revision)?.Fields ?? FieldSet.Empty;
        return [.. contribution.Changes.Select(change => change with { Before = seen[change.Path] })];
    }

    private static Refusal? FindRefusal(Contribution contribution)
    {
        var name = contribution.By.Trim();
        if (name.Length is 0 or > Contribution.NameMax || name.Any(char.IsControl))
        {
            return Refusal.Invalid("cooperation.contributor-unnamed");
        }

        if (!RecordCode.IsValid(contribution.Draft))
        {
            return Refusal.Invalid("cooperation.draft-unnamed");
        }

        return
            contribution.Changes.FirstOrDefault(change =>
                !ContributedFields.Takes(contribution.Kind, change.Path)
            )
                is { } foreign
            ? Refusal.Invalid("cooperation.not-contributed", ("field", foreign.Path))
            : null;
    }

    /// <summary>
    /// A record of somebody else is none to this group; whoever has a link does not fill the workspace.
    /// </summary>
    private static Result<FieldSet> Before(WorkGroup group, RecordKey key, CooperationRecord? now) =>
        now is null
            ? group.IsFull(key.Kind)
                ? Refusal.Conflict("cooperation.group-full", ("max", Digits(WorkGroup.RecordsMax)))
                : ContributedFields.Start(group, key.Kind, key.Code)
            : now.IsRemoved || !WorkGroup.Owns(group.Link, now.Fields)
                ? CooperationAccess.Unknown(key)
                : now.Fields;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
