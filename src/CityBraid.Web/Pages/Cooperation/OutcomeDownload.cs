using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Sends what came of a meeting as a document that word processors edit.</summary>
internal static class OutcomeDownload
{
    private static readonly string[] Unsaid = ["name", "sources", "synthetic", "meeting"];

    /// <summary>What is on record now.</summary>
    public static async Task<IResult> SendAsync(
        [AsParameters] MeetingVisit asked,
        HttpRequest request,
        OutcomeDesk desk,
        CancellationToken cancellation
    ) => Send(asked, SiteAddress.Of(request), await desk.FindAsync(asked, cancellation));

    /// <summary>A version as it was closed.</summary>
    public static async Task<IResult> SendVersionAsync(
        [AsParameters] MeetingVisit asked,
        int version,
        HttpRequest request,
        OutcomeDesk desk,
        CancellationToken cancellation
    ) => Send(asked, SiteAddress.Of(request), await desk.FindAsync(asked, version, cancellation));

    private static IResult Send(MeetingVisit asked, string site, Result<MeetingView> found)
    {
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        using var content = new MemoryStream();
        WordFile.Write(DocumentOf(asked.Visit, site, found.Value), content);
        return Results.File(content.ToArray(), WordFile.ContentType, $"{asked.Code}-{asked.Visit.Lang}.docx");
    }

    private static TextDocument DocumentOf(Visit visit, string site, MeetingView shown)
    {
        var document = new TextDocument(shown.Meeting.Name.In(visit.Lang), visit.Lang);
        var words = new FieldWords(visit, shown.View.Book);
        document.AddParagraph(CooperationWords.Span(visit, shown.Meeting));
        foreach (var deed in shown.Chosen?.Deeds ?? [])
        {
            document.AddParagraph(SayDeed(visit, shown.View.Book, deed));
        }

        document.AddHeading(1, CooperationWords.Field(visit, "participants"));
        AddFields(document, words, visit, OutcomePage.TookPart, shown.Meeting.Fields);
        foreach (var (kind, records) in OutcomePage.PartsOf(shown.Overview))
        {
            document.AddHeading(1, CooperationWords.Kinds(visit, kind));
            if (records.Count == 0)
            {
                document.AddParagraph(CooperationWords.Say(visit, "none"));
            }

            foreach (var record in records)
            {
                var link = new Uri(site + visit.Link(RecordAddress.Of(shown.View.Code, record)));
                document.AddHeading(2, record.Name.In(visit.Lang), link);
                AddFields(document, words, visit, RecordShape.Of(kind).Fields, record.Fields);
            }
        }

        return document;
    }

    private static string SayDeed(Visit visit, CooperationBook book, OutcomeDeed deed)
    {
        var organisation = deed.OnBehalfOf is { } code
            ? $" · {book.NameOf(RecordKind.Organisation, code.Value).In(visit.Lang)}"
            : string.Empty;
        return $"{CooperationWords.Say(visit, $"deed.{deed.Kind}")} {Moments.Say(visit, deed.At)} · "
            + ActorWords.Say(visit, deed.By)
            + organisation;
    }

    /// <summary>
    /// What is said in a line stands in a table of its own, rows below it in theirs.
    /// </summary>
    private static void AddFields(
        TextDocument document,
        FieldWords words,
        Visit visit,
        IEnumerable<FieldShape> shapes,
        FieldSet fields
    )
    {
        var shown = shapes.Where(shape => !Unsaid.Contains(shape.Name, StringComparer.Ordinal)).ToList();
        foreach (var shape in shown.Where(shape => shape.Type != FieldType.Rows))
        {
            if (words.Say(shape, fields) is { Length: > 0 } text)
            {
                document.AddParagraph($"{CooperationWords.Field(visit, shape.Name)}: {text}");
            }
        }

        foreach (var shape in shown.Where(shape => shape.Type == FieldType.Rows))
        {
            var (headings, rows) = words.Table(shape, fields);
            if (rows.Count > 0 && headings.Count > 0)
            {
                document.AddHeading(3, CooperationWords.Field(visit, shape.Name));
                document.AddTable(headings, rows);
            }
        }
    }
}
