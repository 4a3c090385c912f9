namespace CityBraid.Web;

/// <summary>Puts the claim of somebody else on record.</summary>
internal static class ReductionClaimForm
{
    /// <summary>Shows the form to the registrar.</summary>
    public static async Task<IResult> ShowAsync(
        Visit visit,
        RegistryKeeping keeping,
        CancellationToken cancellation
    )
    {
        var known = await keeping.FindAsync(visit, cancellation);
        return known.IsRefused
            ? Answers.Problem(visit, known.Refusal)
            : CreditForms.Show(visit, Ask(visit), SentForm.Empty, refusal: null);
    }

    /// <summary>Records the claim and leads to the map.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        HttpRequest request,
        RegistryKeeping keeping,
        RecordClaim record,
        CancellationToken cancellation
    )
    {
        var known = await keeping.FindAsync(visit, cancellation);
        if (known.IsRefused)
        {
            return Answers.Problem(visit, known.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        return await CreditForms.AnswerAsync(
            visit,
            Ask(visit),
            form,
            () => Read(form).ThenAsync(read => record.RunAsync(visit.Visitor.Actor, read, cancellation)),
            _ => CreditAddress.Claims
        );
    }

    /// <summary>A field for the code of a place.</summary>
    public static AskedField Place(Visit visit) =>
        new("place", CreditWords.Say(visit, "place"))
        {
            Hint = CreditWords.Say(visit, "place.hint"),
            LengthMax = PlaceCode.LengthMax,
        };

    /// <summary>A field for what emits less.</summary>
    public static AskedField Source(Visit visit) =>
        new("source", CreditWords.Say(visit, "source"))
        {
            Hint = CreditWords.Say(visit, "source.hint"),
            LengthMax = ReductionSource.LengthMax,
        };

    private static Result<RecordedClaim> Read(SentForm form)
    {
        var names = RegistryKeeping.ReadNames(form);
        if (names.IsRefused)
        {
            return names.Refusal;
        }

        if (DayText.Find(form["from"]) is not { } from)
        {
            return Refusal.Invalid("credits.no-day", ("text", form["from"]));
        }

        if (DayText.Find(form["to"]) is not { } to)
        {
            return Refusal.Invalid("credits.no-day", ("text", form["to"]));
        }

        Result<decimal>? tonnes = form["tonnes"].Length > 0 ? StatedTonnes.Read(form["tonnes"]) : null;
        return tonnes is { IsRefused: true }
            ? tonnes.Refusal
            : new ReductionClaimInput(
                names.Value.Texts,
                form["basis"],
                form["claimant"],
                form["place"],
                form["source"],
                from,
                to,
                form["evidence"],
                tonnes?.Value
            ).Read(form["code"]);
    }

    private static CreditAsk Ask(Visit visit)
    {
        var title = CreditWords.Say(visit, "claims.record");
        var day = CreditWords.Say(visit, "day.hint");
        return new CreditAsk(title, $"{CreditAddress.Claims}/new", CreditAddress.Claims, title)
        {
            Way =
            [
                Crumb.To(visit, CreditWords.Say(visit, "nav/claims"), CreditAddress.Claims),
                Crumb.To(visit, title),
            ],
            Note = CreditWords.Say(visit, "claims.record.note"),
            Fields =
            [
                RegistryKeeping.Code(visit),
                .. RegistryKeeping.Names(visit),
                new AskedField("basis", CreditWords.Say(visit, "basis"))
                {
                    Choices =
                    [
                        .. Enum.GetValues<ClaimBasis>()
                            .Where(basis => basis != ClaimBasis.Credit)
                            .Select(basis => (JsonNames.Of(basis), CreditWords.Say(visit, $"basis.{basis}"))),
                    ],
                },
                new AskedField("claimant", CreditWords.Say(visit, "claimant")) { LengthMax = 300 },
                Place(visit),
                Source(visit),
                new AskedField("from", CreditWords.Say(visit, "from")) { Hint = day, LengthMax = 30 },
                new AskedField("to", CreditWords.Say(visit, "until")) { Hint = day, LengthMax = 30 },
                CreditForms.Tonnes("tonnes", CreditWords.Say(visit, "tonnes")) with
                {
                    Hint = CreditWords.Say(visit, "claims.tonnes.hint"),
                    IsRequired = false,
                },
                new AskedField("evidence", CreditWords.Say(visit, "evidence"))
                {
                    Hint = CreditWords.Say(visit, "evidence.hint"),
                    LengthMax = 300,
                },
            ],
        };
    }
}
