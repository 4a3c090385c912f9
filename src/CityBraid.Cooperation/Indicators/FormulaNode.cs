namespace CityBraid.Cooperation;

/// <summary>A part of a formula.</summary>
/// <remarks>
/// Abstract because what a part holds differs by kind. Sums and products hold all their terms side by
/// side, so
/// that a long sum is no deep one. Parts are told apart by being this very part, not by what they hold.
/// </remarks>
/// <param name="Position">Where it begins: the first letter of the formula is at 1.</param>
internal abstract record FormulaNode(int Position)
{
    /// <summary>Whether it is a yes or no, and no number.</summary>
    public virtual bool IsTruth => false;

    /// <summary>The parts it is made of.</summary>
    public abstract IEnumerable<FormulaNode> Parts { get; }

    public sealed record Literal(int Position, decimal Number) : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => [];
    }

    public sealed record Named(int Position, string Name) : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => [];
    }

    /// <summary>Terms that are added, or taken away where <c>IsInverse</c>.</summary>
    public sealed record Sum(int Position, IReadOnlyList<(bool IsInverse, FormulaNode Node)> Terms)
        : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => Terms.Select(term => term.Node);
    }

    /// <summary>Factors that multiply, or divide where <c>IsInverse</c>.</summary>
    public sealed record Product(int Position, IReadOnlyList<(bool IsInverse, FormulaNode Node)> Terms)
        : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => Terms.Select(term => term.Node);
    }

    public sealed record Negated(int Position, FormulaNode Inner) : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => [Inner];
    }

    public sealed record Comparison(int Position, string Sign, FormulaNode Left, FormulaNode Right)
        : FormulaNode(Position)
    {
        public override bool IsTruth => true;

        public override IEnumerable<FormulaNode> Parts => [Left, Right];
    }

    /// <summary>Claims of which all hold, or any.</summary>
    public sealed record Logic(int Position, bool IsAll, IReadOnlyList<FormulaNode> Claims)
        : FormulaNode(Position)
    {
        public override bool IsTruth => true;

        public override IEnumerable<FormulaNode> Parts => Claims;
    }

    public sealed record Not(int Position, FormulaNode Inner) : FormulaNode(Position)
    {
        public override bool IsTruth => true;

        public override IEnumerable<FormulaNode> Parts => [Inner];
    }

    public sealed record If(int Position, FormulaNode Condition, FormulaNode Then, FormulaNode Else)
        : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => [Condition, Then, Else];
    }

    /// <summary>The least or greatest of several.</summary>
    public sealed record Extreme(int Position, bool IsGreatest, IReadOnlyList<FormulaNode> Choices)
        : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => Choices;
    }

    /// <summary>One number from a part's values over periods, places, or both.</summary>
    public sealed record Over(int Position, string Function, FormulaNode Item, FormulaAxis? Axis)
        : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => [Item];
    }

    /// <summary>A part × 365 ÷ the days of its period.</summary>
    public sealed record Annualised(int Position, FormulaNode Item) : FormulaNode(Position)
    {
        public override IEnumerable<FormulaNode> Parts => [Item];
    }
}
