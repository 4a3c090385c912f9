using System.CommandLine;
using CityBraid.Inventory;
using CityBraid.Web;

namespace CityBraid.Cli;

/// <summary><c>inventory reconcile</c>: one inventory on two bases.</summary>
internal static class ReconcileVerb
{
    private static readonly Option<string?> OtherGwp = Reading.Text("--with-gwp", "AR4|AR5|AR5-TGO|AR6");
    private static readonly Option<string?> OtherLevel = Reading.Text(
        "--with-level",
        "basic|basic+|territorial"
    );

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new(
            "reconcile",
            "citybraid inventory reconcile --place khon-kaen --year 2562 --with-level territorial",
            RunAsync
        )
        {
            CommonOptions.Place,
            CommonOptions.Year,
            InventoryVerbs.Gwp,
            InventoryVerbs.Level,
            OtherGwp,
            OtherLevel,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var request = InventoryVerbs.RequestOf(session);
        var reconcile = await session.OpenAsync<ReconcileInventory>(cancellation);
        var (gwp, level) = (session.Find(OtherGwp), session.Find(OtherLevel));
        return Answer.Of(
            await reconcile.RunAsync(session.Actor, request, gwp, level, cancellation),
            session.Language,
            found => new Answer(
                ReconciliationDocument.Of(found),
                reader => ReconciliationPage.Of(found, reader)
            )
        );
    }
}
