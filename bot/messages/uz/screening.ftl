### Screening: closed questions. Plain, not leading, no blame. Never a word of victims or of a result.
### $who is "self" (the person themselves) or "other" (somebody they write about); $tense is "now" or
### "over"; $track is labour, sexual, marriage or begging. Write every line out; never "same".
### On SMS only q1, q2 and the two halves of q4 are asked; the others have no short form.

# Last in a list: nothing of it fits.
screening-none = Bularning hech biri
    .sms = hech biri
# Q1 hours: made to work very long. Yes or no. Compulsion must be in it.
screening-q1 =
    { $who ->
        [other]
            { $tense ->
                [over] Bu odamni dam ololmaydigan darajada uzoq ishlashga majburlashganmi: ko'p kunlari 12 soatdan ortiq yoki so'rasa ham biror kun dam bermasdan?
               *[now] Bu odamni dam ololmaydigan darajada uzoq ishlashga majburlashyaptimi: ko'p kunlari 12 soatdan ortiq yoki so'rasa ham biror kun dam bermasdan?
            }
       *[self]
            { $tense ->
                [over] Sizni dam ololmaydigan darajada uzoq ishlashga majburlashganmi: ko'p kunlari 12 soatdan ortiq yoki so'rasangiz ham biror kun dam bermasdan?
               *[now] Sizni dam ololmaydigan darajada uzoq ishlashga majburlashyaptimi: ko'p kunlari 12 soatdan ortiq yoki so'rasangiz ham biror kun dam bermasdan?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] Bu odamni ko'p kunlari 12 soatdan ortiq yoki dam olish kunisiz ishlashga majburlashganmi?
                   *[now] Bu odamni ko'p kunlari 12 soatdan ortiq yoki dam olish kunisiz ishlashga majburlashyaptimi?
                }
           *[self]
                { $tense ->
                    [over] Sizni so'rasangiz ham ko'p kunlari 12 soatdan ortiq yoki dam olish kunisiz ishlashga majburlashganmi?
                   *[now] Sizni so'rasangiz ham ko'p kunlari 12 soatdan ortiq yoki dam olish kunisiz ishlashga majburlashyaptimi?
                }
        }
# Q2 pay. Several may be chosen.
screening-q2 =
    { $who ->
        [other]
            { $tense ->
                [over] Bu odamning ish haqi qanday edi?
               *[now] Bu odamning ish haqi qanday?
            }
       *[self]
            { $tense ->
                [over] Ish haqi qanday edi?
               *[now] Ish haqi qanday?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] Uning ish haqi qanday edi?
                   *[now] Uning ish haqi qanday?
                }
           *[self]
                { $tense ->
                    [over] Ish haqi qanday edi?
                   *[now] Ish haqi qanday?
                }
        }
# Q2: the pay is what was agreed.
screening-q2-1 = Kelishilganidek
    .sms = kelishilganidek
# Q2: no pay, or far too little, or put off again and again.
screening-q2-2 = Umuman yo'q, juda kam yoki doim "keyin"
    .sms = yo'q, juda kam yoki "keyin"
# Q2: fines or costs eat the pay, or somebody else takes it.
screening-q2-3 = Jarima yoki xarajatlarga ketadi yoki uni boshqa odam oladi
    .sms = jarimaga ketadi yoki boshqa odam oladi
# Q3 conditions. Several may be chosen.
screening-q3 =
    { $who ->
        [other]
            { $tense ->
                [over] Bularning qaysilari bu odam haqida to'g'ri edi?
               *[now] Bularning qaysilari bu odam haqida to'g'ri?
            }
       *[self]
            { $tense ->
                [over] Bularning qaysilari u yerda bor edi?
               *[now] Bularning qaysilari u yerda bor?
            }
    }
# Q3.
screening-q3-1 = Xavfli yoki odamni kasal qiladi
# Q3.
screening-q3-2 = Juda og'ir, tanaffussiz yoki baqirishadi
# Q3.
screening-q3-3 = Yotish joyi yomon yoki ovqat juda kam
# Q3.
screening-q3-4 = Hech narsa yozma kelishilmagan
# Q3.
screening-q3-5 = Kelishilgan narsani buzishadi
# Q3: only asked about a child.
screening-q3-6 = Maktabga qo'yishmaydi
# Q4 leaving. Several may be chosen.
screening-q4 =
    { $who ->
        [other]
            { $tense ->
                [over] Bu odam to'xtamoqchi yoki ketmoqchi bo'lganda, nima bo'lardi yoki uni nima ushlab turardi?
               *[now] Bu odam to'xtamoqchi yoki ketmoqchi bo'lsa, nima bo'ladi yoki uni nima ushlab turadi?
            }
       *[self]
            { $tense ->
                [over] To'xtamoqchi yoki ketmoqchi bo'lganingizda, nima bo'lardi yoki Sizni nima ushlab turardi?
               *[now] To'xtamoqchi yoki ketmoqchi bo'lsangiz, nima bo'ladi yoki Sizni nima ushlab turadi?
            }
    }
# Q4 leaving, first half, by SMS.
screening-q4a =
    { $who ->
        [other]
            { $tense ->
                [over] Bu odam to'xtamoqchi yoki ketmoqchi bo'lganda, nima bo'lardi yoki uni nima ushlab turardi?
               *[now] Bu odam to'xtamoqchi yoki ketmoqchi bo'lsa, nima bo'ladi yoki uni nima ushlab turadi?
            }
       *[self]
            { $tense ->
                [over] To'xtamoqchi yoki ketmoqchi bo'lganingizda, nima bo'lardi yoki Sizni nima ushlab turardi?
               *[now] To'xtamoqchi yoki ketmoqchi bo'lsangiz, nima bo'ladi yoki Sizni nima ushlab turadi?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] U ketmoqchi bo'lganda, uni nima ushlab turardi?
                   *[now] U ketmoqchi bo'lsa, uni nima ushlab turadi?
                }
           *[self]
                { $tense ->
                    [over] To'xtamoqchi yoki ketmoqchi bo'lganingizda, Sizni nima ushlab turardi?
                   *[now] To'xtamoqchi yoki ketmoqchi bo'lsangiz, Sizni nima ushlab turadi?
                }
        }
# Q4 leaving, second half, by SMS.
screening-q4b =
    { $who ->
        [other]
            { $tense ->
                [over] Bulardan-chi: bu odam to'xtamoqchi yoki ketmoqchi bo'lganda nima bo'lardi?
               *[now] Bulardan-chi: bu odam to'xtamoqchi yoki ketmoqchi bo'lsa, nima bo'ladi?
            }
       *[self]
            { $tense ->
                [over] Bulardan-chi: to'xtamoqchi yoki ketmoqchi bo'lganingizda nima bo'lardi?
               *[now] Bulardan-chi: to'xtamoqchi yoki ketmoqchi bo'lsangiz, nima bo'ladi?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] U ketmoqchi bo'lganda, bulardan qaysi biri bo'lardi?
                   *[now] U ketmoqchi bo'lsa, bulardan qaysi biri bo'ladi?
                }
           *[self]
                { $tense ->
                    [over] Ketmoqchi bo'lganingizda, bulardan qaysi biri bo'lardi?
                   *[now] Ketmoqchi bo'lsangiz, bulardan qaysi biri bo'ladi?
                }
        }
# Q4: nothing would hold the person.
screening-q4-1 =
    { $who ->
        [other] Hech narsa, ketishi mumkin
       *[self] Hech narsa, ketishim mumkin
    }
    .sms =
        { $who ->
            [other] hech narsa, ketishi mumkin
           *[self] hech narsa, ketishim mumkin
        }
# Q4: locked in or guarded. For another person also: cannot speak freely on the phone.
screening-q4-2 =
    { $who ->
        [other] Qamab qo'yishgan, qo'riqlashadi, yolg'iz chiqarishmaydi yoki telefonda erkin gaplasha olmaydi
       *[self] Qamab qo'yishgan, qo'riqlashadi yoki yolg'iz chiqarishmaydi
    }
    .sms =
        { $who ->
            [other] qamalgan yoki qo'riqlanadi
           *[self] qamalganman yoki qo'riqlashadi
        }
# Q4: papers are kept.
screening-q4-3 =
    { $who ->
        [other] Hujjatlari ularda, so'rasa ham qaytarishmaydi
       *[self] Hujjatlarim ularda, so'rasam ham qaytarishmaydi
    }
    .sms =
        { $who ->
            [other] hujjatlari ularda
           *[self] hujjatlarim ularda
        }
# Q4: a debt that must be worked off or keeps growing.
screening-q4-4 = Ulardan qarz: uni ishlab uzish kerak yoki u o'sib boraveradi
    .sms = ulardan qarz
# Q4: violence.
screening-q4-5 =
    { $who ->
        [other] Unga ozor berishadi
       *[self] Menga ozor berishadi
    }
    .sms =
        { $who ->
            [other] unga ozor berishadi
           *[self] menga ozor berishadi
        }
# Q4: the family.
screening-q4-6 =
    { $who ->
        [other] Oilasiga ozor berishadi yoki bolasini bermay qo'yishadi
       *[self] Oilamga ozor berishadi yoki bolamni bermay qo'yishadi
    }
    .sms =
        { $who ->
            [other] oilasiga ozor, bolasini bermaslik
           *[self] oilamga ozor, bolamni bermaslik
        }
# Q4: police or deportation as a threat.
screening-q4-7 =
    { $who ->
        [other] Politsiya chaqirishadi yoki uni mamlakatdan chiqarib yuborishadi
       *[self] Politsiya chaqirishadi yoki meni mamlakatdan chiqartirib yuborishadi
    }
    .sms =
        { $who ->
            [other] politsiya, chiqarib yuborish
           *[self] politsiya, chiqarib yuborish
        }
# Q4: pay already earned.
screening-q4-8 = Ishlab topilgan pul berilmay qoladi
    .sms = ishlangan pul qolib ketadi
# Q4: shame, pictures.
screening-q4-9 =
    { $who ->
        [other] Uni sharmanda qilishadi yoki suratlarini ko'rsatishadi
       *[self] Meni sharmanda qilishadi yoki suratlarimni ko'rsatishadi
    }
    .sms =
        { $who ->
            [other] sharmandalik, suratlar
           *[self] sharmandalik, suratlar
        }
# Q4: school, job or benefits, by an office.
screening-q4-10 =
    { $who ->
        [other] O'qish joyidan, ishidan yoki nafaqasidan ayriladi
       *[self] O'qish joyimdan, ishimdan yoki nafaqamdan ayrilaman
    }
    .sms =
        { $who ->
            [other] o'qishi yoki ishidan ayriladi
           *[self] o'qish yoki ishdan ayrilaman
        }
# Q5 made to. Several may be chosen.
screening-q5 =
    { $who ->
        [other]
            { $tense ->
                [over] Bu odamni shulardan biriga majburlashganmi?
               *[now] Bu odamni shulardan biriga majburlashyaptimi?
            }
       *[self]
            { $tense ->
                [over] Sizni shulardan biriga majburlashganmi?
               *[now] Sizni shulardan biriga majburlashyaptimi?
            }
    }
    .sms =
        { $tense ->
            [over] Shulardan biriga majburlashganmi?
           *[now] Shulardan biriga majburlashyaptimi?
        }
# Q5.
screening-q5-1 =
    { $who ->
        [other] O'zi rozi bo'lmagan boshqa ishga yoki odamlar bilan bo'lishga
       *[self] O'zim rozi bo'lmagan boshqa ishga yoki odamlar bilan bo'lishga
    }
# Q5: things against the law. No blame.
screening-q5-2 =
    { $who ->
        [other] Uni jazolashlari mumkin bo'lgan ishga
       *[self] Meni jazolashlari mumkin bo'lgan ishga
    }
# Q5.
screening-q5-3 = Oilaga yoki idoralarga yolg'on gapirishga
# Q5.
screening-q5-4 = Boshqalarni qo'riqlab turishga
# Q5: whoever does not obey is given something worse to do.
screening-q5-5 = Ko'nishga: bo'lmasa, yomonroq ish berishadi
# Q6 hurt. Yes or no, nothing more.
screening-q6 =
    { $who ->
        [other]
            { $tense ->
                [over] Bu odamning ishini yoki hayotini hal qilgan birortasi uni urganmi yoki badaniga og'riq yetkazganmi?
               *[now] Bu odamning ishini yoki hayotini hal qiladigan birortasi uni urganmi yoki badaniga og'riq yetkazganmi?
            }
       *[self]
            { $tense ->
                [over] U yerda ishingizni yoki hayotingizni hal qilgan birortasi Sizni urganmi yoki badaningizga og'riq yetkazganmi?
               *[now] U yerda ishingizni yoki hayotingizni hal qiladigan birortasi Sizni urganmi yoki badaningizga og'riq yetkazganmi?
            }
    }
    .sms = { screening-q6 }
# Q7 power. Yes or no.
screening-q7 =
    { $who ->
        [other]
            { $tense ->
                [over] U yerda ishga aloqasi yo'q narsalarda ham bu odam bo'ysunishi shart bo'lgan yoki undan qutula olmagan kishi bormidi?
               *[now] U yerda ishga aloqasi yo'q narsalarda ham bu odam bo'ysunishi shart bo'lgan yoki undan qutula olmaydigan kishi bormi?
            }
       *[self]
            { $tense ->
                [over] U yerda ishga aloqasi yo'q narsalarda ham bo'ysunishingiz shart bo'lgan yoki Siz undan qutula olmagan kishi bormidi?
               *[now] U yerda ishga aloqasi yo'q narsalarda ham bo'ysunishingiz shart bo'lgan yoki Siz undan qutula olmaydigan kishi bormi?
            }
    }
    .sms = { screening-q7 }
# Q8 promise. Yes or no. $track marriage: the man, the place or the life.
screening-q8 =
    { $track ->
        [marriage]
            { $who ->
                [other] Er, joy yoki hayot bu odamga aytilganidan butunlay boshqacha chiqdimi?
               *[self] Er, joy yoki hayot Sizga aytilganidan butunlay boshqacha chiqdimi?
            }
       *[labour]
            { $who ->
                [other] Ish, joy yoki boshliq bu odamga aytilganidan butunlay boshqacha chiqdimi?
               *[self] Ish, joy yoki boshliq Sizga aytilganidan butunlay boshqacha chiqdimi?
            }
    }
# Q9 untrue. Several may be chosen. It may come before Q8, after it, or after a no to it.
screening-q9 = Bulardan qaysi biri aytilganidek chiqmadi?
# Q9: this was not as told.
screening-q9-1 = Ish haqi
# Q9: this was not as told.
screening-q9-2 = Sharoit
# Q9: this was not as told.
screening-q9-3 = Imzolangan narsa
# Q9: this was not as told.
screening-q9-4 = Turar joy
# Q9: this was not as told.
screening-q9-5 = Hujjatlar
# Q9: this was not as told.
screening-q9-6 = Yo'l yoki uning narxi
# Q9: this was not as told.
screening-q9-7 = O'qish
# Q9: this was not as told.
screening-q9-8 = Nikoh
# Q9: this was not as told.
screening-q9-9 = Oilani olib kelish
# Q10 brought. Several may be chosen. Option 4 is never the everyday word for being given in marriage.
screening-q10 =
    { $who ->
        [other] Bu odam u yerga qanday tushib qolgan?
       *[self] U yerga qanday tushib qolgansiz?
    }
# Q10.
screening-q10-1 =
    { $who ->
        [other] Uni kimdir olib borgan, yuborgan yoki joylashtirgan
       *[self] Meni kimdir olib borgan, yuborgan yoki joylashtirgan
    }
# Q10.
screening-q10-2 =
    { $who ->
        [other] O'zi borgan
       *[self] O'zim borganman
    }
# Q10: help with the road for money, then free.
screening-q10-3 =
    { $who ->
        [other] Kimdir pulga yo'lda yordam berdi, keyin u o'z holiga qoldi
       *[self] Kimdir pulga yo'lda yordam berdi, keyin o'z holimga qoldim
    }
# Q10: by force.
screening-q10-4 = Kuch bilan olib ketilgan yoki topshirilgan (o'g'irlangan, sotilgan, qarz evaziga berilgan)
# Q11 journey. Several may be chosen.
screening-q11 =
    { $who ->
        [other] Bu boshlanishidan oldin yoki yo'lda kimdir bu odamga shulardan birini qildimi?
       *[self] Bu boshlanishidan oldin yoki yo'lda kimdir shulardan birini qildimi?
    }
# Q11.
screening-q11-1 =
    { $who ->
        [other] Unga ozor berdi
       *[self] Menga ozor berdi
    }
# Q11.
screening-q11-2 = Ozor beraman deb qo'rqitdi
# Q11.
screening-q11-3 =
    { $who ->
        [other] Hujjatlarini olib qo'ydi
       *[self] Hujjatlarimni olib qo'ydi
    }
# Q11.
screening-q11-4 =
    { $who ->
        [other] Uni qamab qo'ydi yoki qo'riqladi
       *[self] Meni qamab qo'ydi yoki qo'riqladi
    }
# Q11.
screening-q11-5 =
    { $who ->
        [other] Uni qarzdor qilib qo'ydi
       *[self] Meni qarzdor qilib qo'ydi
    }
# Q11.
screening-q11-6 =
    { $who ->
        [other] Pulini ushlab qoldi
       *[self] Pulimni ushlab qoldi
    }
# Q11.
screening-q11-7 = Politsiya yoki sharmandalik bilan qo'rqitdi
# Q11.
screening-q11-8 =
    { $who ->
        [other] Oilasiga ozor berdi yoki ularni qo'rqitdi
       *[self] Oilamga ozor berdi yoki ularni qo'rqitdi
    }
# Q12 before. Several may be chosen. The first sentence must stay.
screening-q12 =
    { $who ->
        [other] Bularda hech kimning aybi yo'q. Bu boshlanishidan oldin bu odamda shulardan birortasi bormidi?
       *[self] Bularda hech kimning aybi yo'q. Bu boshlanishidan oldin shulardan birortasi bormidi?
    }
# Q12.
screening-q12-1 = Pul yo'q edi yoki qarz bor edi
# Q12.
screening-q12-2 = Oilada qiyinchilik
# Q12.
screening-q12-3 = Hujjatlar bilan muammo
# Q12.
screening-q12-4 = Tilni yoki qoidalarni bilmaslik
# Q12.
screening-q12-5 = Politsiya yoki yaxshi hayot haqida yolg'on gaplar aytilgan
# Q12.
screening-q12-6 = Buni tashkil qilgan odamni yaxshi ko'rish
# Q12.
screening-q12-7 = Hammasini boshqalar tashkil qilib, nazorat qilgan
# Q13 depend. Several may be chosen.
screening-q13 =
    { $who ->
        [other]
            { $tense ->
                [over] Bularning qaysilari bu odam haqida to'g'ri edi?
               *[now] Bularning qaysilari bu odam haqida to'g'ri?
            }
       *[self]
            { $tense ->
                [over] U yerda bularning qaysilari to'g'ri edi?
               *[now] U yerda bularning qaysilari to'g'ri?
            }
    }
# Q13.
screening-q13-1 =
    { $who ->
        [other] Unga ovqat, yotoq yoki telefonni ular beradi
       *[self] Menga ovqat, yotoq yoki telefonni ular beradi
    }
# Q13.
screening-q13-2 =
    { $who ->
        [other] Joyni yoki tilni bilmaydi
       *[self] Joyni yoki tilni bilmayman
    }
# Q13.
screening-q13-3 = Hujjatlar bilan muammo
# Q13.
screening-q13-4 = Ketishga pul yo'q
# Q13.
screening-q13-5 =
    { $who ->
        [other] Oilasiga bu pul kerak
       *[self] Oilamga bu pul kerak
    }
# Q13.
screening-q13-6 = Kasallik, nogironlik yoki begonadek ko'rishadi
# Q14 free choice, marriage. Yes or no.
screening-q14 =
    { $who ->
        [other] Nikoh hal qilinayotganda, bu odam kaltak, haydalish yoki qo'rqitishsiz yo'q deya olarmidi?
       *[self] Nikoh hal qilinayotganda, kaltak, haydalish yoki qo'rqitishsiz yo'q deya olarmidingiz?
    }
    .sms = { screening-q14 }
# Q15 gain. Yes or no. $track sexual is worded privately: it names nothing.
screening-q15 =
    { $track ->
        [marriage]
            { $who ->
                [other] Bu odam evaziga qarz uzilganmi, pul yoki mol olinganmi (odatiy to'y sovg'alari emas) yoki uni u yerda asosan boshqalarga ishlatish uchun ushlab turishadimi?
               *[self] Sizning evazingizga qarz uzilganmi, pul yoki mol olinganmi (odatiy to'y sovg'alari emas) yoki Sizni u yerda asosan boshqalarga ishlatish uchun ushlab turishadimi?
            }
        [begging]
            { $who ->
                [other] Bu odam topganini berishi yoki belgilangan pulni olib kelishi shartmi?
               *[self] Topganingizni berishingiz yoki belgilangan pulni olib kelishingiz shartmi?
            }
       *[sexual]
            { $who ->
                [other] Bundan keladigan pulni kimdir oladimi yoki unga sherik bo'ladimi?
               *[self] Bundan keladigan pulni kimdir oladimi yoki unga sherik bo'ladimi?
            }
    }
    .sms = { screening-q15 }
