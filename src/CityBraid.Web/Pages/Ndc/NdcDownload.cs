using System.Text;
using CityBraid.Cooperation;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Sends tables of contributions as files: one as CSV or workbook, or all as a workbook.</summary>
internal static class NdcDownload
{
    private const string All = "tables.xlsx";
    private const string Csv = ".csv";
    private const string Workbook = ".xlsx";

    /// <summary>Sends what a file's name asks for: <c>II.4.csv</c>, <c>II.4.xlsx</c>,
    ///   <c>tables.xlsx</c>.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string file,
        [FromQuery] string? country,
        ShowNdc show,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var workspace))
        {
            return Answers.Problem(visit, RecordPage.Unknown(file));
        }

        var asked = string.IsNullOrWhiteSpace(country) ? null : country.Trim();
        var found = await show.RunAsync(visit.Visitor.Actor, new NdcRequest(workspace, asked), cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var name = $"{place}-ndc-{file}";
        if (file == All)
        {
            return Book(found.Value.Tables, visit.Lang, name);
        }

        var table = found.Value.FindTable(Path.GetFileNameWithoutExtension(file));
        return (table, Path.GetExtension(file)) switch
        {
            ({ }, Csv) => Text(table, visit.Lang, name),
            ({ }, Workbook) => Book([table], visit.Lang, name),
            _ => Answers.Problem(visit, RecordPage.Unknown(file)),
        };
    }

    /// <summary>Tables as a workbook.</summary>
    public static IResult Book(IReadOnlyList<NdcTable> tables, string language, string name)
    {
        using var content = new MemoryStream();
        NdcFile.WriteWorkbook(content, tables, language);
        return Results.File(content.ToArray(), RecordSheetsApi.Workbook, name);
    }

    private static IResult Text(NdcTable table, string language, string name)
    {
        using var text = new StringWriter();
        NdcFile.WriteCsv(text, table, language);
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
        return Results.File(content, ChartCsv.ContentType, name);
    }
}
