namespace CityBraid.Cli;

/// <summary><c>demo</c>: the demonstration city goes on record.</summary>
internal static class DemoVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() => new("demo", "citybraid demo", RunAsync);

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var demonstration = await session.OpenAsync<Demonstration>(cancellation);
        return Answer.Of(
            await demonstration.LoadAsync(session.Actor, cancellation),
            session.Language,
            report => new Answer(
                DemoDocument.Of(report, session.DatabaseLocation, session.Language),
                reader =>
                    Pages.Below(
                        Pages.Line(reader, "demo.place", ("code", Demonstration.Place.Code.Value)),
                        ImportPage.Of(report, isPreview: false, reader)
                    ),
                report.IsRefused ? ExitCode.Refused : ExitCode.Done
            )
        );
    }
}
