using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Planning;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary><c>plan convert</c>: a model in another format.</summary>
internal static class ConvertVerb
{
    private static readonly Option<string?> To = Reading.Choice("--to", "csv|excel|datafile").Required();
    private static readonly Option<string?> Out = Reading.Text("--out", "PATH").Required();

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("convert", "citybraid plan convert model.txt --to csv --out model", RunAsync)
        {
            PlanInput.Model,
            To,
            Out,
            PlanInput.Config,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var path = session.Load(Out);
        var format = Enum.Parse<PlanFormat>(session.Load(To), ignoreCase: true);
        var place = format == PlanFormat.Csv ? StagedOutput.Folder(path) : StagedOutput.SingleFile(path);
        if (place.IsRefused)
        {
            return Answer.Refused(place.Refusal, session.Language);
        }

        using var output = place.Value;
        return await PlanInput.AnswerAsync(
            session,
            source => ConvertAsync(session, new(source, format, output, output.Name), cancellation),
            conversion =>
            {
                output.Keep();
                return new Answer(
                    ConversionDocument.Of(conversion, session.Language),
                    reader => Page(conversion, path, reader)
                );
            }
        );
    }

    private static Task<Result<PlanConversion>> ConvertAsync(
        Session session,
        ConvertPlanRequest request,
        CancellationToken cancellation
    ) => session.Open<ConvertPlan>().RunAsync(session.Actor, request, cancellation);

    private static IRenderable Page(PlanConversion conversion, string path, Reader reader) =>
        Pages.Below(
            Pages.Line(
                reader,
                "plan.converted",
                ("sets", Numerals.Show(conversion.Sets)),
                ("parameters", Numerals.Show(conversion.Parameters)),
                ("values", Numerals.Show(conversion.Values)),
                ("path", path)
            ),
            FindingTable.Of(conversion.Findings, reader)
        );
}
