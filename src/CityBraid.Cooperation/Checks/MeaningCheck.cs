using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds what each field alone cannot tell: dates upside down, shares, doubles.</summary>
internal static class MeaningCheck
{
    private const int CurrencyLength = 3;

    public static IEnumerable<Finding> Of(RecordDraft draft, CooperationBook book) =>
        [
            .. Dates(draft),
            .. Circles(draft, book),
            .. draft.Key.Kind switch
            {
                RecordKind.Organisation => Doubles(draft, book),
                RecordKind.Meeting => Series(draft),
                RecordKind.Recommendation => FateCheck.Of(draft.Key, draft.Fields),
                RecordKind.Project => SharesCheck
                    .Of(draft.Key, draft.Fields)
                    .Concat(BenefitSharesCheck.Of(draft.Key, draft.Fields)),
                RecordKind.Logframe => InheritanceCheck.Of(draft, book),
                RecordKind.Indicator => new IndicatorCheck(draft, book).Findings,
                RecordKind.IndicatorReport => new IndicatorReportCheck(draft, book).Findings,
                RecordKind.NdcTarget => new NdcTargetCheck(draft).Findings,
                RecordKind.NdcMeasure => new NdcMeasureCheck(draft).Findings,
                RecordKind.NdcEmission => new NdcEmissionCheck(draft, book).Findings,
                _ => [],
            },
            .. Currencies(draft),
        ];

    /// <summary>Ranges that end before they begin, of the record and of each of its rows.</summary>
    private static IEnumerable<Finding> Dates(RecordDraft draft)
    {
        var rows =
            from field in RecordShape.Of(draft.Key.Kind).Fields
            where field.Type == FieldType.Rows
            from row in draft.Fields.Rows(field.Name)
            select (
                Start: $"{field.Name}{FieldSet.Separator}{row.Key}{FieldSet.Separator}",
                Fields: row.Value
            );
        return from range in rows.Prepend((Start: string.Empty, draft.Fields))
            let texts = (From: range.Fields["valid_from"], To: range.Fields["valid_to"])
            where
                DateText.Find(texts.From) is { } first
                && DateText.Find(texts.To) is { } last
                && last.To < first.From
            select Error(
                draft,
                "cooperation.dates-upside-down",
                range.Start + "valid_to",
                ("from", texts.From!),
                ("to", texts.To!)
            );
    }

    /// <summary>A record that comes, over whatever steps, above or before itself.</summary>
    private static IEnumerable<Finding> Circles(RecordDraft draft, CooperationBook book)
    {
        var (kind, own) = (draft.Key.Kind, draft.Key.Code.Value);
        foreach (var field in RecordShape.Of(kind).Fields)
        {
            if (field.Type != FieldType.Reference || field.Target != kind)
            {
                continue;
            }

            var passed = new HashSet<string>(StringComparer.Ordinal);
            var next = draft.Fields[field.Name];
            while (next is not null && next != own && passed.Add(next))
            {
                next = book.Find(kind, next)?.Fields[field.Name];
            }

            // One step is told by the reference itself, which names what it stands in.
            if (next == own && passed.Count > 0)
            {
                yield return Error(
                    draft,
                    "cooperation.in-a-circle",
                    field.Name,
                    ("path", string.Join(" → ", passed.Prepend(own).Append(own)))
                );
            }
        }
    }

    private static IEnumerable<Finding> Series(RecordDraft draft)
    {
        if (draft.Fields["series"] is null && !draft.Fields.Has("stands_alone"))
        {
            yield return new Finding(
                Severity.Warning,
                "cooperation.meeting-without-series",
                RecordPlace.Of(draft.Key, "series")
            );
        }
    }

    private static IEnumerable<Finding> Currencies(RecordDraft draft) =>
        from text in draft.Fields
        where text.Key.Split(FieldSet.Separator)[^1] is "currency" or "in_currency"
        where text.Value.Length != CurrencyLength || !Price.IsCurrencyCode(text.Value)
        select Error(draft, "cooperation.not-a-currency", text.Key, ("text", text.Value));

    /// <summary>An organisation that is on record under one of its names.</summary>
    private static IEnumerable<Finding> Doubles(RecordDraft draft, CooperationBook book)
    {
        var names = Calls(draft.Fields).ToHashSet(StringComparer.Ordinal);
        return from other in book.Of(RecordKind.Organisation)
            where other.Key.Code != draft.Key.Code
            from call in Calls(other.Fields).Where(names.Contains).Take(1)
            select Error(
                draft,
                "cooperation.organisation-known",
                CooperationRecord.NameField,
                ("name", call),
                ("organisation", other.Key.Code.Value)
            );
    }

    /// <summary>Names and aliases without the difference of case, blanks and hyphens.</summary>
    /// <remarks>
    /// An abbreviation is no name: two regional offices of one network share it and are two organisations.
    /// </remarks>
    private static IEnumerable<string> Calls(FieldSet fields) =>
        fields
            .Within(CooperationRecord.NameField)
            .Select(name => name.Value)
            .Concat(fields.Rows("aliases").Select(row => row.Value["alias"]).OfType<string>())
            .Select(Plain)
            .Where(name => name.Length > 0);

    private static string Plain(string name) =>
        string.Concat(
                name.Normalize(NormalizationForm.FormKC)
                    .Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '–' or '.' or ','))
            )
            .ToUpperInvariant();

    private static Finding Error(
        RecordDraft draft,
        string code,
        string path,
        params (string, string)[] values
    ) => new(Severity.Error, code, RecordPlace.Of(draft.Key, path), values);
}
