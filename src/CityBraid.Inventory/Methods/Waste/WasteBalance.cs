using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Where a city's waste goes, kind by kind, as a balance that closes; what it means for a circular
/// economy.
/// </summary>
/// <remarks>
/// More than all is an error. What goes nowhere that is stated is named as unaccounted, and never put
/// anywhere.
/// </remarks>
internal sealed class WasteBalance(UnitLibrary units) : IMethod
{
    private static readonly Citation Balance = new(
        "IPCC 2006 Guidelines vol. 5",
        "chapter 2: waste generation and management data"
    );

    /// <summary>No standard gives the cost that was avoided: the equation is our own.</summary>
    private static readonly Citation Own = new("CityBraid", "docs/inventory/waste-balance.md");

    private static readonly Citation Circularity = new(
        "SDG indicator metadata 12.5.1",
        "recycling counts composting and anaerobic digestion, not incineration"
    );

    private readonly Unit tonne = units.Load("t");

    /// <inheritdoc/>
    public MethodDescription Description { get; } =
        new()
        {
            Name = "waste-balance",
            References = [],
            Tier = 1,
            Equation = "U = G − Σ W_destination, c = (W_recycled + W_composted + W_digested) ÷ G",
            Source = Balance,
            ActivityInput = "streams",
            Example = """
                {
                  "streams": [
                    {
                      "stream": "food",
                      "generated": { "value": 30000, "unit": "t" },
                      "composted": 0.2,
                      "buried": 0.8
                    },
                    {
                      "stream": "plastic",
                      "generated": { "value": 8000, "unit": "t" },
                      "recycled": { "value": 1500, "unit": "t" },
                      "burnt_energy": { "value": 2000, "unit": "t" },
                      "open_burnt": 0.05,
                      "buried": { "value": 4000, "unit": "t" },
                      "littered": { "value": 100, "unit": "t" }
                    }
                  ],
                  "gate_fee": 500,
                  "currency": "THB",
                  "price_year": 2019
                }
                """,
            Inputs = Inputs(new ParameterForms(units)),
        };

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = new InputReading(input, Description);
        var working = new Working();
        var streams = FindStreams(reading);
        if (streams.Count == 0 && !reading.HasErrors)
        {
            reading.Missing("streams");
        }

        var fee = FindFee(reading);
        if (reading.HasErrors)
        {
            return working.Result(reading);
        }

        var amounts = new WasteSums(streams, working, Balance).Write();
        var rate = Rate(amounts, working);
        var cost = fee is null ? null : Avoided(fee, amounts, working);
        return working.Result(reading) with
        {
            Amounts = rate is null ? amounts : [.. amounts, rate],
            AvoidedCost = cost,
        };
    }

    private List<WasteStream> FindStreams(InputReading reading)
    {
        var streams = new List<WasteStream>();
        foreach (var row in reading.FindRows("streams"))
        {
            if (WasteStream.Find(row, tonne) is not { } stream)
            {
                continue;
            }

            if (streams.Exists(one => one.Name == stream.Name))
            {
                row.Error("inventory.stream-twice", row.Input("stream"), ("stream", stream.Name));
            }

            CheckBalance(row, stream);
            streams.Add(stream);
        }

        return streams;
    }

    private static void CheckBalance(InputReading row, WasteStream stream)
    {
        if (stream.Rest.Amount < 0m)
        {
            row.Error(
                "inventory.balance-over",
                row.Input("generated"),
                ("stream", stream.Name),
                ("generated", $"{stream.Generated}"),
                ("surplus", Shown(-stream.Rest.Amount))
            );
        }
        else if (stream.Rest.Amount > 0m)
        {
            row.Warn(
                "inventory.balance-rest",
                row.Input("generated"),
                ("stream", stream.Name),
                ("rest", Shown(stream.Rest.Amount)),
                ("percent", Shown(decimal.Round(100m * stream.Rest.Amount / stream.Generated.Amount, 2)))
            );
        }
    }

    /// <summary>The fee of a tonne with its currency and year; null when none is stated.</summary>
    private static Price? FindFee(InputReading reading)
    {
        string[] names = ["gate_fee", "currency", "price_year"];
        if (!Array.Exists(names, reading.IsStated))
        {
            return null;
        }

        reading.Require(names);
        var (fee, year) = (reading.FindQuantity("gate_fee"), reading.FindYear("price_year"));
        var currency = reading.FindWords("currency")?.ToUpperInvariant();
        if (currency is not null && !Price.IsCurrencyCode(currency))
        {
            reading.Error("inventory.not-a-currency", reading.Input("currency"), ("value", currency));
        }

        return fee is null || year is null || currency is null
            ? null
            : new Price(fee.Amount, currency, year.Value);
    }

    /// <summary>
    /// The circularity rate; null when nothing circular is stated, or nothing is generated.
    /// </summary>
    private static MethodAmount? Rate(IReadOnlyList<MethodAmount> amounts, Working working)
    {
        var generated = amounts.First(one => one.Name == WasteSums.Generated).Quantity;
        if (WasteSums.FindDiverted(amounts) is not { } diverted || generated.Amount == 0m)
        {
            return null;
        }

        var rate = new Quantity(diverted.Amount / generated.Amount, Unit.One);
        working.Write("c", rate, "c = (W_recycled + W_composted + W_digested) ÷ G", Circularity);
        return new MethodAmount("circularity_rate", rate);
    }

    private static Price? Avoided(Price fee, IReadOnlyList<MethodAmount> amounts, Working working)
    {
        if (WasteSums.FindDiverted(amounts) is not { } diverted)
        {
            return null;
        }

        var cost = fee with { Amount = fee.Amount * diverted.Amount };
        var of = $"{fee.Currency} {InputReading.Shown(fee.PriceYear)}";
        working.Take($"p({of} per t)", new Quantity(fee.Amount, Unit.One));
        var equation = "C = (W_recycled + W_composted + W_digested) × p";
        working.Write($"C({of})", new Quantity(cost.Amount, Unit.One), equation, Own);
        return cost;
    }

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static MethodParameter[] Inputs(ParameterForms forms) =>
        [
            new()
            {
                Name = "streams",
                IsRequired = true,
                Parts =
                [
                    new() { Name = "stream", IsRequired = true },
                    forms.Mass("generated") with
                    {
                        IsRequired = true,
                    },
                    .. WasteStream.Destinations.Select(name => MassOrShare(forms, name)),
                ],
            },
            ParameterForms.Count("gate_fee"),
            new() { Name = "currency" },
            new() { Name = "price_year" },
        ];

    /// <summary>A mass, or a share of what is generated.</summary>
    private static MethodParameter MassOrShare(ParameterForms forms, string name)
    {
        var share = forms.Fraction(name);
        return share with { Units = [.. share.Units, .. forms.Mass(name).Units] };
    }
}
