namespace IctReferenceFramework.Framework;

/// <summary>Who or what can decide whether a requirement is really met.</summary>
public enum ProofClass
{
    /// <summary>A machine can decide: figures, dates, relations that must fit together (máy kiểm tra được).</summary>
    Machine,

    /// <summary>A document decides: a decision, an approval, a specification (cần tài liệu).</summary>
    Document,

    /// <summary>A person decides, on the spot or by experience (cần người xác nhận).</summary>
    Person,
}
