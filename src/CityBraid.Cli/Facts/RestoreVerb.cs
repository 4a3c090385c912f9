using System.CommandLine;
using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>facts restore</c>: one fact says again what one of its revisions said.</summary>
internal static class RestoreVerb
{
    private static readonly Option<Number?> Revision = Reading
        .Option("--revision", "REVISION", Number.FindCount)
        .Required();

    private static readonly Option<Number?> Seen = Reading.Option("--seen", "REVISION", Number.FindCount);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new(
            "restore",
            "citybraid facts restore --place khon-kaen --variable fuel.diesel.road --period 2019-03 "
                + "--revision 1",
            RunAsync
        )
        {
            CommonOptions.Place,
            FactVerbs.Variable,
            FactVerbs.When,
            Revision,
            Seen,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var place = session.Load(CommonOptions.Place);
        var key = new FactKey(place, session.Load(FactVerbs.Variable), session.Load(FactVerbs.When));
        var revision = (int)session.Load(Revision).Value;
        var wish = new FactRestoration(key, revision, (int?)session.Find(Seen)?.Value);
        var restore = await session.OpenAsync<RestoreFact>(cancellation);
        return Answer.Of(
            await restore.RunAsync(session.Actor, wish, cancellation),
            session.Language,
            change => new Answer(
                new RestorationDocument(revision, change),
                reader =>
                    Pages.Line(
                        reader,
                        "restore.done",
                        ("revision", revision.ToString(CultureInfo.InvariantCulture)),
                        ("change", change.ToString(CultureInfo.InvariantCulture))
                    )
            )
        );
    }
}
