using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Takes records away and brings them back.</summary>
internal static class RecordRemoval
{
    /// <summary>Removes a record and leads to its history, from where it can be brought back.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string kind,
        string code,
        RemoveRecord remove,
        CancellationToken cancellation
    )
    {
        if (FindKey(place, kind, code) is not { } key)
        {
            return Answers.Problem(visit, RecordPage.Unknown(code));
        }

        var removed = await remove.RunAsync(visit.Visitor.Actor, key, cancellation);
        return removed.IsRefused
            ? Answers.Problem(visit, removed.Refusal)
            : Answers.GoOn(visit, $"/{place}/records/{kind}/{code}/history");
    }

    /// <summary>Restores a record and leads to it.</summary>
    public static async Task<IResult> RestoreAsync(
        Visit visit,
        string place,
        string kind,
        string code,
        RestoreRecord restore,
        CancellationToken cancellation
    )
    {
        if (FindKey(place, kind, code) is not { } key)
        {
            return Answers.Problem(visit, RecordPage.Unknown(code));
        }

        var restored = await restore.RunAsync(visit.Visitor.Actor, key, cancellation);
        return restored.IsRefused
            ? Answers.Problem(visit, restored.Refusal)
            : Answers.GoOn(visit, RecordAddress.Of(new PlaceCode(place), restored.Value));
    }

    private static RecordKey? FindKey(string place, string kind, string code) =>
        PlaceCode.TryParse(place, out var workspace) ? HistoryPage.KeyOf(workspace, kind, code) : null;
}
