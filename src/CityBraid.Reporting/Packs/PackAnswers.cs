using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Answers the questions of a form from values on record.</summary>
/// <param name="sources">Give the values.</param>
/// <param name="units">Bring them into the units that are asked for.</param>
/// <param name="words">Are said where there is no answer.</param>
/// <param name="language">The tag of the reader's language.</param>
public sealed class PackAnswers(
    IReadOnlyList<IFigureSource> sources,
    UnitLibrary units,
    AnswerWords words,
    string language
)
{
    /// <summary>The name of the table that questions stand in.</summary>
    public const string Table = "questions";

    private const string UnitSource = "CityBraid › " + UnitLibrary.Table;

    /// <summary>A row for each question that is asked, answered or with what is missing.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="basis">What its answers are of.</param>
    public IReadOnlyList<PackRow> Of(ReportPack pack, string basis)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return
        [
            .. pack
                .Questions.Where(question => question.When is not { } name || Find(name) is Figure or string)
                .Select(question => Row(pack, question, basis)),
        ];
    }

    private PackRow Row(ReportPack pack, PackQuestion question, string basis)
    {
        var answer = Answer(pack, question, basis);
        return new PackRow(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["number"] = question.Number,
                ["section"] = question.Sections.In(language),
                ["question"] = question.Texts.In(language),
                ["answer"] = answer,
                ["unit"] = ((answer as Figure)?.Unit ?? question.Unit) is { } unit
                    ? words.UnitOf(unit)
                    : null,
                ["origin"] = answer is PackGap ? null : question.From.ToString(),
                ["basis"] = answer is Figure figure ? figure.Basis : null,
                ["gap"] = answer is PackGap gap ? $"{gap.Reason}; {gap.Who}" : null,
            }
        );
    }

    /// <summary>A figure, a text, or a gap.</summary>
    private object Answer(ReportPack pack, PackQuestion question, string basis)
    {
        if (question.From.Terms.Count == 0)
        {
            return Gap(question, words.Missing);
        }

        var found = question.From.Terms.Select(term => (term.IsTaken, Value: Find(term.Name))).ToArray();
        if (Array.Find(found, one => one.Value is null or PackGap) is { Value: var missing } && HasGap(found))
        {
            return Gap(question, (missing as PackGap)?.Reason ?? words.Missing);
        }

        if (found is [(false, string text)])
        {
            return text;
        }

        if (!Array.TrueForAll(found, one => one.Value is Figure))
        {
            return Gap(question, words.OtherUnit);
        }

        (bool IsTaken, Figure Figure)[] terms = [.. found.Select(one => (one.IsTaken, (Figure)one.Value!))];
        return Put(question, terms) is { } proof
            ? Told(pack, question, terms, proof, basis)
            : Gap(question, words.OtherUnit);
    }

    /// <summary>
    /// A value that stands alone keeps its name and what it is of, so that it is seen to be the same
    /// everywhere; a sum has the question's name, and what it is of where all its terms are of that.
    /// </summary>
    private static Figure Told(
        ReportPack pack,
        PackQuestion question,
        (bool IsTaken, Figure Figure)[] terms,
        Proof proof,
        string basis
    )
    {
        if (terms is [(false, var only)])
        {
            return proof == only.Proof ? only : new Figure(KeyOf(only, question), only.Basis, proof);
        }

        string[] bases = [.. terms.Select(term => term.Figure.Basis).Distinct(StringComparer.Ordinal)];
        var whole =
            bases is [var same] ? same
            : pack.Subject == PackSubject.Place ? basis
            : string.Join("; ", bases);
        return new Figure($"{pack.Name}.{question.Number}", whole, proof);
    }

    /// <summary>
    /// The value's own key with the unit and decimals in which it is told here: figures of one key and basis
    /// are equal in every file, and a rounded one is not.
    /// </summary>
    private static string KeyOf(Figure own, PackQuestion question)
    {
        var unit = question.Unit is { } asked && asked != own.Unit ? asked : null;
        var decimals = question.Decimals?.ToString(CultureInfo.InvariantCulture);
        return $"{own.Key}[{string.Join(' ', new[] { unit, decimals }.OfType<string>())}]";
    }

    private static bool HasGap((bool IsTaken, object? Value)[] found) =>
        Array.Exists(found, one => one.Value is null or PackGap);

    /// <summary>The terms put together; null where one measures something else.</summary>
    private Proof? Put(PackQuestion question, (bool IsTaken, Figure Figure)[] terms)
    {
        var unit = question.Unit ?? terms[0].Figure.Unit;
        var proofs = terms.Select(term => (term.IsTaken, Proof: In(term.Figure.Proof, unit))).ToArray();
        if (Array.Exists(proofs, one => one.Proof is null))
        {
            return null;
        }

        var name = question.Texts.In(language);
        var added = proofs.Where(one => !one.IsTaken).Select(one => one.Proof!).ToArray();
        var taken = proofs.Where(one => one.IsTaken).Select(one => one.Proof!).ToArray();
        var sum = added is [var only] ? only : Proof.Sum(unit, name, added);
        var whole = taken.Length == 0 ? sum : Proof.Difference(unit, name, sum, taken);
        return question.Decimals is { } decimals
            ? Proof.Rounded(whole, Proof.Stated(decimals, "1", question.Number, question.Number))
            : whole;
    }

    /// <summary>A value in a unit; null where that measures something else.</summary>
    private Proof? In(Proof proof, string unit)
    {
        if (proof.Unit == unit)
        {
            return proof;
        }

        return
            units.Read(proof.Unit).Unit is { } from
            && units.Read(unit).Unit is { } to
            && from.Dimension == to.Dimension
            ? Proof.Product(
                unit,
                proof.Name,
                proof,
                Proof.Stated(
                    new Quantity(1m, from).In(to).Amount,
                    $"{unit}/{proof.Unit}",
                    $"1 {from}",
                    UnitSource
                )
            )
            : null;
    }

    private object? Find(string name) =>
        sources.Select(source => source.Find(name)).FirstOrDefault(value => value is not null);

    private PackGap Gap(PackQuestion question, string reason) =>
        new(question.Number, reason, question.Who.In(language));
}
